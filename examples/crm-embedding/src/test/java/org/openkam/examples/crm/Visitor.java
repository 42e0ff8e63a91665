package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who is signed in, with cookies and the tokens of forms. */
record Visitor(Crm crm, HttpClient client) {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  static Visitor of(Crm crm, String user) throws IOException, InterruptedException {
    Visitor visitor =
        new Visitor(
            crm,
            HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build());
    HttpResponse<String> signedIn =
        visitor.post(
            "/login",
            visitor.get("/login").body(),
            Map.of("username", user, "password", Crm.PASSWORD));
    assertThat(signedIn.statusCode()).isEqualTo(200);
    return visitor;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(crm.uri(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String page, Map<String, String> fields)
      throws IOException, InterruptedException {
    String token =
        TOKEN.matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
    String body =
        Stream.concat(Stream.of(Map.entry("_csrf", token)), fields.entrySet().stream())
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(crm.uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
