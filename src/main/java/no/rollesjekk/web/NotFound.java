package no.rollesjekk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at that address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {}
