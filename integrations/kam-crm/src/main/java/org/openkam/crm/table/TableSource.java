package org.openkam.crm.table;

/**
 * Where a table comes from and how it was read.
 *
 * @param file the name of the file, with the sheet or list behind a # where a file holds several
 * @param sha256 the SHA-256 of the file, in hexadecimal
 * @param encoding the name of the encoding, empty for a workbook
 * @param separator the separator, empty for a workbook or JSON
 * @param headerRow the row of the header, the first being 1; 0 for JSON
 */
public record TableSource(
    String file, String sha256, String encoding, String separator, int headerRow) {}
