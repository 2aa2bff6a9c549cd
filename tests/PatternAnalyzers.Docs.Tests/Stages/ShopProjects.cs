namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>What makes the shop's code a solution of two projects.</summary>
internal static class ShopProjects
{
    public static IEnumerable<(string Path, string Text)> All() =>
    [
        (".gitignore", "bin/\nobj/\nartifacts/\n*.binlog\n/main.json\n"),
        ("Shop.slnx", """<Solution><Project Path="src/Stock/Stock.csproj" /><Project Path="src/App/App.csproj" /></Solution>"""),
        ("Directory.Build.props", $"""
            <Project>
              <PropertyGroup><ImplicitUsings>enable</ImplicitUsings><NuGetAudit>false</NuGetAudit></PropertyGroup>
              <ItemGroup><PackageReference Include="PatternAnalyzers" Version="{Checkout.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """),
        ("src/Stock/Stock.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"""),
        ("src/App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Stock/Stock.csproj" /></ItemGroup>
              <ItemGroup><PackageReference Include="PatternAnalyzers.Publish" Version="{Checkout.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """),
    ];
}
