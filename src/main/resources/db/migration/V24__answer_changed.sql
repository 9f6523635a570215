-- When what readers see was last changed; null for what stands as it came.
alter table answer add column changed_at timestamp with time zone;
