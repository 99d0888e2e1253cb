package com.acme.letters;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class LettersTest {
    @Test
    public void beginsWithASalutation() {
        assertEquals("Dear Ada Lovelace,", Letters.salutation("ada lovelace"));
    }

    @Test
    public void endsWithAClosing() {
        assertEquals("Yours sincerely,\nAda Lovelace", Letters.closing("ada lovelace"));
    }
}
