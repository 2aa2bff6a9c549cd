namespace PatternAnalyzers.Performance.Building;

/// <summary>What a project is built with.</summary>
/// <param name="Name">How it stands in tables.</param>
/// <param name="Package">Package that is added; null for none.</param>
/// <param name="Version">Its version.</param>
internal sealed record Variant(string Name, string? Package, string Version)
{
    public static Variant Bare { get; } = new("without", null, "");

    /// <summary>Analyzers that people know, to compare with.</summary>
    public static IReadOnlyList<Variant> Others { get; } =
    [
        new("SonarAnalyzer.CSharp", "SonarAnalyzer.CSharp", "10.36.0.15337"),
        new("StyleCop.Analyzers", "StyleCop.Analyzers", "1.2.0-beta.556"),
        new("Meziantou.Analyzer", "Meziantou.Analyzer", "3.0.321"),
        new("Roslynator.Analyzers", "Roslynator.Analyzers", "5.0.1"),
    ];

    public static Variant Ours(string version) => new("PatternAnalyzers", "PatternAnalyzers", version);

    /// <summary>Targets that add the package to every project, whether versions are kept centrally or not.</summary>
    public string Targets => Package is null ? "<Project />" : $"""
        <Project>
          <PropertyGroup>
            <!-- An error by its analyzer's default: the build must end for all alike. -->
            <NoWarn>$(NoWarn);MA0037</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{Package}" Version="{Version}" PrivateAssets="all" Condition="'$(ManagePackageVersionsCentrally)' != 'true'" />
            <PackageReference Include="{Package}" VersionOverride="{Version}" PrivateAssets="all" Condition="'$(ManagePackageVersionsCentrally)' == 'true'" />
          </ItemGroup>
        </Project>
        """;
}
