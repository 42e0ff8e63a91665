package org.openkam.examples.crm.page;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the reader of a page may do, so that pages offer and show nothing else. */
@ControllerAdvice(basePackageClasses = Rights.class)
class Rights {
  private final RoleHierarchy roles;

  Rights(RoleHierarchy roles) {
    this.roles = roles;
  }

  @ModelAttribute("mayPlan")
  boolean mayPlan(@Nullable Authentication user) {
    return has(user, "ROLE_MANAGER");
  }

  @ModelAttribute("mayDirect")
  boolean mayDirect(@Nullable Authentication user) {
    return has(user, "ROLE_DIRECTOR");
  }

  private boolean has(@Nullable Authentication user, String role) {
    return user != null
        && roles.getReachableGrantedAuthorities(user.getAuthorities()).stream()
            .map(GrantedAuthority::getAuthority)
            .anyMatch(role::equals);
  }
}
