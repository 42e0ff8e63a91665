package org.openkam.examples.crm.account;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.CrmReader;
import org.openkam.crm.Reading;
import org.openkam.crm.problem.CrmProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes exports of a CRM: what can be read is stored, what cannot is said by file and row. */
@RestController
public class ImportApi {
  private static final int LONGEST = 100;
  private static final Map<String, BiFunction<CrmReader, Path, CrmReader>> KINDS =
      Map.of(
          "accounts", CrmReader::withAccounts,
          "opportunities", CrmReader::withOpportunities,
          "orders", CrmReader::withOrders,
          "order-lines", CrmReader::withOrderLines,
          "invoices", CrmReader::withInvoices,
          "contacts", CrmReader::withContacts,
          "activities", CrmReader::withActivities,
          "rates", CrmReader::withRates);
  private final AccountChanges changes;

  ImportApi(AccountChanges changes) {
    this.changes = changes;
  }

  /** What became of files. */
  public record Imported(String outcome, int accounts, List<Problem> problems) {}

  /** Something in a file that did not count, or that the reader has to ask. */
  public record Problem(String level, String code, String file, long row, String message) {
    static Problem of(CrmProblem problem) {
      return new Problem(
          problem.level().name(),
          problem.code().name(),
          problem.file(),
          problem.row(),
          problem.message());
    }
  }

  /**
   * Reads files, each in a part named after what it holds, such as accounts or opportunities; under
   * any other name the reader finds out. Without a result nothing is stored.
   */
  @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  public ResponseEntity<Imported> read(
      @RequestParam MultiValueMap<String, MultipartFile> files, Principal user) throws IOException {
    Path folder = Files.createTempDirectory("crm-import");
    try {
      Reading reading = reader(files, folder).read();
      boolean isResult = reading.outcome().isResult();
      if (isResult) {
        changes.take(reading, user.getName());
      }
      return ResponseEntity.status(isResult ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
          .body(
              new Imported(
                  reading.outcome().name(),
                  isResult ? reading.accounts().size() : 0,
                  reading.problems().stream().map(Problem::of).toList()));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static CrmReader reader(MultiValueMap<String, MultipartFile> files, Path folder)
      throws IOException {
    List<Path> guessed = new ArrayList<>();
    List<UnaryOperator<CrmReader>> named = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, List<MultipartFile>> kind : files.entrySet()) {
      BiFunction<CrmReader, Path, CrmReader> with = KINDS.get(kind.getKey());
      for (MultipartFile file : kind.getValue()) {
        Path copy = copy(file, folder.resolve(Integer.toString(count++)));
        if (with == null) {
          guessed.add(copy);
        } else {
          named.add(reader -> with.apply(reader, copy));
        }
      }
    }
    CrmReader reader = CrmReader.of(guessed.toArray(Path[]::new));
    for (UnaryOperator<CrmReader> with : named) {
      reader = with.apply(reader);
    }
    return reader;
  }

  private static Path copy(MultipartFile file, Path folder) throws IOException {
    Path copy = Files.createDirectory(folder).resolve(plain(file.getOriginalFilename()));
    try (InputStream in = file.getInputStream()) {
      Files.copy(in, copy);
    }
    return copy;
  }

  /** Only letters, digits, points and dashes of a name are kept, and no folder. */
  private static String plain(@Nullable String name) {
    String last = name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String plain = last.replaceAll("[^A-Za-z0-9.-]+", "_");
    String visible = plain.replaceAll("^[.-]+", "");
    return visible.isEmpty() ? "file" : visible.substring(Math.max(0, visible.length() - LONGEST));
  }
}
