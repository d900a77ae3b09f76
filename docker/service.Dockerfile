FROM eclipse-temurin:17-jre

ARG service

RUN useradd --system --user-group --no-create-home app
WORKDIR /app
# From what changes least to what changes most, so that a new build of the service only replaces the last layers.
COPY --chown=app:app ${service}/target/quarkus-app/lib/ lib/
COPY --chown=app:app ${service}/target/quarkus-app/*.jar ./
COPY --chown=app:app ${service}/target/quarkus-app/app/ app/
COPY --chown=app:app ${service}/target/quarkus-app/quarkus/ quarkus/

# One port inside every container: what differs between the services is only where the host publishes it.
ENV QUARKUS_HTTP_PORT=8080
EXPOSE 8080
USER app
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
