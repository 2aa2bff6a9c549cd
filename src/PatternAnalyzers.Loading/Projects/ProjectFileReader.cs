namespace PatternAnalyzers.Loading.Projects;

/// <summary>Reads a csproj as text, without MSBuild.</summary>
internal static class ProjectFileReader
{
    /// <summary>What the project says; defaults where it says nothing or cannot be read.</summary>
    public static ProjectFile Read(string path, string top)
    {
        var first = ProjectEvaluation.Of(path, top, targetFramework: null);
        var framework = TargetFrameworks.Highest(first.Properties.Text("TargetFrameworks") ?? first.Properties.Text("TargetFramework"));
        var evaluation = framework is null ? first : ProjectEvaluation.Of(path, top, framework);
        var folder = Path.GetDirectoryName(path)!;
        return new ProjectFile
        {
            Path = path,
            AssemblyName = evaluation.Properties.Text("AssemblyName") ?? Path.GetFileNameWithoutExtension(path),
            TargetFramework = framework,
            LangVersion = evaluation.Properties.Text("LangVersion"),
            Nullable = evaluation.Properties.Text("Nullable"),
            Executable = IsExecutable(evaluation),
            Test = TestPackages.IsTest(evaluation),
            DefaultItems = HasDefaultItems(evaluation),
            Constants = Constants(evaluation, framework),
            Usings = GlobalUsings.Of(evaluation),
            CompileItems = evaluation.Items.Where(static item => item.Type == "Compile").SelectMany(item => CompileItems(item, folder)).ToList(),
            References = References(evaluation, folder),
            Warnings = evaluation.Warnings,
        };
    }

    private static bool IsExecutable(ProjectEvaluation evaluation) =>
        evaluation.Properties.Text("OutputType") is { } type
            ? type.EndsWith("exe", StringComparison.OrdinalIgnoreCase)
            : evaluation.Sdks.Any(static sdk => sdk is "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.Worker" or "Microsoft.NET.Sdk.BlazorWebAssembly"
                or "MSTest.Sdk" or "Aspire.AppHost.Sdk");

    // A file that cannot be read tells nothing about its items, so its folder is read as a default project.
    private static bool HasDefaultItems(ProjectEvaluation evaluation) =>
        evaluation.Warnings.Count > 0
        || (evaluation.Sdks.Count > 0 && !evaluation.Properties.IsOff("EnableDefaultItems") && !evaluation.Properties.IsOff("EnableDefaultCompileItems"));

    private static List<string> Constants(ProjectEvaluation evaluation, string? framework) =>
        (framework is null ? [] : TargetFrameworks.Constants(framework))
            .Concat(evaluation.Properties["DefineConstants"].Split([';', ',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Concat(["RELEASE", "TRACE"])
            .Distinct(StringComparer.Ordinal)
            .ToList();

    private static IEnumerable<CompileItem> CompileItems(ProjectItem item, string folder)
    {
        var exclude = item.Exclude.Select(pattern => new Glob(folder, pattern)).ToList();
        return item.Include.Select(pattern => new CompileItem(new Glob(folder, pattern), exclude, Remove: false))
            .Concat(item.Remove.Select(pattern => new CompileItem(new Glob(folder, pattern), [], Remove: true)));
    }

    private static List<string> References(ProjectEvaluation evaluation, string folder)
    {
        var references = new List<string>();
        foreach (var item in evaluation.Items.Where(static item => item.Type == "ProjectReference"))
        {
            references.RemoveAll(item.Remove.Select(path => Full(path, folder)).Contains);

            // Analyzers and build-order references are no types the code can name.
            if (!item.Metadata.TryGetValue("ReferenceOutputAssembly", out var output) || !output.Equals("false", StringComparison.OrdinalIgnoreCase))
            {
                references.AddRange(item.Include.SelectMany(path => new Glob(folder, path).Files()));
            }
        }

        return references.Distinct(StringComparer.Ordinal).ToList();
    }

    private static string Full(string path, string folder) => Path.GetFullPath(path.Replace('\\', '/'), folder);
}
