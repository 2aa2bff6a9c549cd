using System.Security;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Builds;

/// <summary>A folder of MSBuild extensions that adds the analysis to a build without changing anything in the repository.</summary>
internal sealed class Injection
{
    private const string Hook = "Current/Microsoft.Common.targets/ImportAfter";

    private readonly ScratchFolder scratch;
    private readonly DateTime age;

    private Injection(ScratchFolder scratch)
    {
        this.scratch = scratch;
        age = File.GetLastWriteTimeUtc(typeof(Injection).Assembly.Location);
    }

    /// <summary>Lays the folder; its path is the value of <c>MSBuildUserExtensionsPath</c>.</summary>
    /// <param name="scratch">Where the folder and what projects leave goes.</param>
    /// <param name="ofUser">The user's own extensions, which are imported too.</param>
    public static string Lay(ScratchFolder scratch, string ofUser)
    {
        var injection = new Injection(scratch);
        injection.MirrorAll(ofUser);
        injection.Write($"{Hook}/PatternAnalyzers.Extract.targets", Targets(scratch[Told]));
        Directory.CreateDirectory(scratch[Told]);
        return scratch["extensions"];
    }

    /// <summary>The folder below the scratch folder where each compilation says where its facts are.</summary>
    public const string Told = "told";

    private void MirrorAll(string ofUser)
    {
        if (!Directory.Exists(ofUser))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(ofUser, "*", SearchOption.AllDirectories))
        {
            Write(RelativePath.Of(ofUser, file), $"<Project><Import Project=\"{SecurityElement.Escape(file)}\" /></Project>\n");
        }
    }

    // MSBuild compiles again when an imported file is newer than what was compiled; ours are as old as the tool.
    private void Write(string relative, string text) => File.SetLastWriteTimeUtc(scratch.Write($"extensions/{relative}", text), age);

    // A project with the package in it has everything already, and only says where its facts are.
    // In the others our diagnostics stay silent: nobody asked for them, and warnings may be errors there.
    private static string Targets(string told) => $"""
        <Project>
          <PropertyGroup>
            <_PatternsExtractTargets>{SecurityElement.Escape(Path.Combine(AppContext.BaseDirectory, "targets"))}/</_PatternsExtractTargets>
            <_PatternsExtract>false</_PatternsExtract>
            <_PatternsExtract Condition="'$(PatternAnalyzersTasksAssembly)' == '' and '$(PatternAnalysis)' != 'false' and '$(Language)' == 'C#' and '$(MSBuildProjectExtension)' != '.tmp_proj' and !$(MSBuildProjectName.EndsWith('_wpftmp'))">true</_PatternsExtract>
          </PropertyGroup>
          <ImportGroup Condition="'$(_PatternsExtract)' == 'true'">
            <Import Project="$(_PatternsExtractTargets)PatternAnalyzers.props" />
            <Import Project="$(_PatternsExtractTargets)PatternAnalyzers.Paths.targets" />
            <Import Project="$(_PatternsExtractTargets)PatternAnalyzers.Facts.targets" />
            <Import Project="$(_PatternsExtractTargets)PatternAnalyzers.Fallback.targets" />
          </ImportGroup>
          <PropertyGroup Condition="'$(_PatternsExtract)' == 'true'">
            <NoWarn>$(NoWarn);{string.Join(';', RuleTable.All.Select(static rule => rule.Id))}</NoWarn>
          </PropertyGroup>
          <ItemGroup Condition="'$(_PatternsExtract)' == 'true'">
        {string.Concat(Analyzers.Paths.Select(static path => $"    <Analyzer Include=\"{SecurityElement.Escape(path)}\" Visible=\"false\" />\n"))}  </ItemGroup>
          <Target Name="PatternAnalyzersTellFacts" AfterTargets="CoreCompile" DependsOnTargets="_PatternsFindStaleFacts;_PatternsFallback" Condition="'$(_PatternsRuns)' == 'true' and '$(DesignTimeBuild)' != 'true'">
            <ItemGroup>
              <_PatternsTold Include="$([MSBuild]::Escape($(_PatternsProject)))" />
              <_PatternsTold Include="facts=$([MSBuild]::Escape($(_PatternsFactsFile)))" />
              <_PatternsTold Include="root=$([MSBuild]::Escape($(PatternRepositoryRoot)))" />
              <_PatternsTold Include="repository=$([MSBuild]::Escape($(PatternRepositoryId)))" />
            </ItemGroup>
            <WriteLinesToFile File="{SecurityElement.Escape(told)}/$([System.Guid]::NewGuid()).txt" Lines="@(_PatternsTold)" Overwrite="true" />
          </Target>
        </Project>

        """;
}
