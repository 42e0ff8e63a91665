package org.openkam.examples.crm;

import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may do what. Programs name themselves with every request and have no session; people sign in
 * and are safe from forged requests.
 */
@Configuration
class Security {
  private static final Logger LOG = LoggerFactory.getLogger(Security.class);
  private static final Map<String, Role> PEOPLE =
      Map.of("dora", Role.DIRECTOR, "max", Role.MANAGER, "vera", Role.VIEWER);
  private static final String PAGES_LOAD_NOTHING_FOREIGN =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

  @Bean
  RoleHierarchy roles() {
    return RoleHierarchyImpl.withDefaultRolePrefix()
        .role(Role.DIRECTOR.name())
        .implies(Role.MANAGER.name())
        .role(Role.MANAGER.name())
        .implies(Role.VIEWER.name())
        .build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**", "/v3/**", "/actuator/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/health")
                    .permitAll()
                    .requestMatchers("/api/log", "/actuator/**", "/api/accounts/*/plan/decision")
                    .hasRole(Role.DIRECTOR.name())
                    .requestMatchers("/api/accounts/*/plan/**", "/api/accounts/*/contacts")
                    .hasRole(Role.MANAGER.name())
                    .requestMatchers(HttpMethod.GET)
                    .hasRole(Role.VIEWER.name())
                    .requestMatchers("/api/accounts/**")
                    .hasRole(Role.MANAGER.name())
                    .anyRequest()
                    .hasRole(Role.DIRECTOR.name()))
        .httpBasic(
            basic ->
                basic.authenticationEntryPoint(
                    (request, response, unknown) -> {
                      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"crm\"");
                      Problems.write(response, HttpStatus.UNAUTHORIZED);
                    }))
        .exceptionHandling(
            refusals ->
                refusals.accessDeniedHandler(
                    (request, response, denied) -> Problems.write(response, HttpStatus.FORBIDDEN)))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/accounts/*/plan/decision")
                    .hasRole(Role.DIRECTOR.name())
                    .requestMatchers("/accounts/*/plan/**")
                    .hasRole(Role.MANAGER.name())
                    .requestMatchers(HttpMethod.GET)
                    .hasRole(Role.VIEWER.name())
                    .anyRequest()
                    .hasRole(Role.DIRECTOR.name()))
        .formLogin(Customizer.withDefaults())
        .headers(
            headers ->
                headers.contentSecurityPolicy(
                    policy -> policy.policyDirectives(PAGES_LOAD_NOTHING_FOREIGN)))
        .build();
  }

  /** The three people of the example; an application of yours asks its directory. */
  @Bean
  UserDetailsService users(@Value("${crm.password}") String configured) {
    String password = configured.isBlank() ? drawn() : configured;
    return name -> {
      Role role = PEOPLE.get(name);
      if (role == null) {
        throw new UsernameNotFoundException("no user '" + name + "'");
      }
      // it stands in memory only, so that there is nothing a slow hash would protect
      return User.withUsername(name).password("{noop}" + password).roles(role.name()).build();
    };
  }

  private static String drawn() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    String password = HexFormat.of().formatHex(bytes);
    LOG.info("password of dora, max and vera until the next start: {}", password);
    return password;
  }
}
