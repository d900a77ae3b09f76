FROM eclipse-temurin:17-jre

# A new volume takes over the owner of the folder it covers, so the folder must be there before.
RUN useradd --system --user-group --no-create-home app && install --directory --owner=app --group=app /data
WORKDIR /app
COPY --chown=app:app local-stack/embedded/target/issuer-lib/*.jar ./
COPY --chown=app:app local-stack/embedded/target/local-stack-embedded-*.jar ./

EXPOSE 8084
USER app
ENTRYPOINT ["java", "-cp", "/app/*", "dev.partnersupport.localstack.TokenIssuer", "/data", "0.0.0.0", "8084"]
