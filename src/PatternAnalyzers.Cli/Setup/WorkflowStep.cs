namespace PatternAnalyzers.Cli.Setup;

/// <summary>The CI workflow: build, merge and validate on every push, compare on every pull request.</summary>
internal static class WorkflowStep
{
    public const string Path = ".github/workflows/patterns.yml";

    private const string Text = """
        # Written once by 'patterns init'; it is yours to change.
        name: patterns
        on:
          push:
            branches: [main, master]
          pull_request:
        permissions:
          contents: read
        jobs:
          patterns:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
                with:
                  # Recency is read from the whole history, and a pull request is compared with its base.
                  fetch-depth: 0
              - uses: actions/setup-dotnet@v4
                with:
                  SDK
              - run: dotnet tool restore
              - run: dotnet build --configuration Release
              - run: dotnet patterns merge artifacts/patterns --output artifacts/patterns.json
              - run: dotnet patterns validate artifacts/patterns.json
              - run: dotnet patterns report artifacts/patterns.json --output artifacts/patterns.html
              - uses: actions/upload-artifact@v4
                with:
                  name: patterns
                  path: |
                    artifacts/patterns.json
                    artifacts/patterns.html
              - name: Compare with the base
                if: github.event_name == 'pull_request'
                env:
                  BASE: ${{ github.event.pull_request.base.sha }}
                run: |
                  git worktree add "$RUNNER_TEMP/base" "$BASE"
                  dotnet patterns extract --source "$RUNNER_TEMP/base" --output "$RUNNER_TEMP/base.json"
                  dotnet patterns extract --source . --output "$RUNNER_TEMP/head.json"
                  dotnet patterns diff "$RUNNER_TEMP/base.json" "$RUNNER_TEMP/head.json" --fail-on new-violations --format markdown --output "$RUNNER_TEMP/diff.md" || failed=$?
                  cat "$RUNNER_TEMP/diff.md" >> "$GITHUB_STEP_SUMMARY"
                  exit "${failed:-0}"

        """;

    public static SetupFile Plan(SetupFolder folder)
    {
        if (folder.Has(Path))
            return new SetupFile(Path, folder.Read(Path), null, "is there already");

        var sdk = folder.Has("global.json") ? "global-json-file: global.json" : "dotnet-version: 10.0.x";
        return new SetupFile(Path, null, Text.ReplaceLineEndings("\n").Replace("SDK", sdk, StringComparison.Ordinal), "builds, validates and compares in CI");
    }
}
