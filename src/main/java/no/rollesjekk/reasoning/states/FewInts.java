package no.rollesjekk.reasoning.states;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A set of a few numbers, kept in an array because there are never many. */
final class FewInts {

    private int[] numbers = new int[16];
    private int size;

    static FewInts of(int number) {
        FewInts one = new FewInts();
        one.add(number);
        return one;
    }

    void add(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return;
            }
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    boolean any(IntPredicate such) {
        for (int i = 0; i < size; i++) {
            if (such.test(numbers[i])) {
                return true;
            }
        }
        return false;
    }

    /** Every number of this set together with every one of the other. */
    FewInts together(FewInts others, Parts.Measure measure) {
        FewInts joined = new FewInts();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < others.size; j++) {
                joined.add(measure.together(numbers[i], others.numbers[j]));
            }
        }
        return joined;
    }
}
