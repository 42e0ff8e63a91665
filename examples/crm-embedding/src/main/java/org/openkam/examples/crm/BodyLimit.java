package org.openkam.examples.crm;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body before it is read where it is too large, or does not say how large it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
  private final DataSize most;

  BodyLimit(@Value("${crm.max-body}") DataSize most) {
    this.most = most;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    boolean isFiles = type != null && type.startsWith("multipart/form-data");
    if (!isFiles && request.getContentLengthLong() > most.toBytes()) {
      Problems.write(response, HttpStatus.CONTENT_TOO_LARGE);
    } else if (WITH_BODY.contains(request.getMethod())
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
      Problems.write(response, HttpStatus.LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }
}
