using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace PatternAnalyzers.CodeFixes.Tests.Harness;

/// <summary>A solution in memory, what the analyzer says about it, and what fixes make of it.</summary>
internal sealed record Bench(Solution Solution)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;";

    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>One project with a file for each source.</summary>
    public static Bench Of(params string[] sources) => new Bench(new AdhocWorkspace().CurrentSolution).And("Shop", sources);

    /// <summary>The same with a project that references all before it.</summary>
    public Bench And(string project, params string[] sources)
    {
        var id = ProjectId.CreateNewId();
        var solution = Solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project,
            project,
            LanguageNames.CSharp,
            filePath: $"/repo/src/{project}/{project}.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
            projectReferences: Solution.ProjectIds.Select(reference => new ProjectReference(reference)),
            metadataReferences: Platform));
        var files = sources.Select((text, index) => ($"File{index}.cs", text)).Append(("GlobalUsings.g.cs", Usings));
        foreach (var (name, text) in files)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, text, filePath: $"/repo/src/{project}/{name}");
        return new Bench(solution);
    }

    /// <summary>The same with a contract beside the sources of the first project.</summary>
    public Bench With(string contract) =>
        new(
            Solution.AddAdditionalDocument(DocumentId.CreateNewId(Solution.ProjectIds[0]), "contract.yaml", contract, filePath: "/repo/src/Shop/contract.yaml"));

    /// <summary>The same in an older language.</summary>
    public Bench In(LanguageVersion version) =>
        new(Solution.ProjectIds.Aggregate(Solution, (solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(version))));

    /// <summary>The same with warnings about documentation.</summary>
    public Bench Documented() =>
        new(
            Solution.ProjectIds.Aggregate(
                Solution,
                static (solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose))));

    /// <summary>A project on a framework of its own, which is all that it sees.</summary>
    public static Bench On(string framework, string source)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var (core, shop) = (ProjectId.CreateNewId(), ProjectId.CreateNewId());
        solution = solution.AddProject(core, "System.Runtime", "System.Runtime", LanguageNames.CSharp).AddProject(shop, "Shop", "Shop", LanguageNames.CSharp)
            .AddProjectReference(shop, new ProjectReference(core))
            .AddDocument(DocumentId.CreateNewId(core), "Core.cs", framework, filePath: "/repo/src/Core/Core.cs")
            .AddDocument(DocumentId.CreateNewId(shop), "File0.cs", source, filePath: "/repo/src/Shop/File0.cs");
        return new Bench(solution);
    }

    /// <summary>The same with the first file under another name.</summary>
    public Bench Named(string file)
    {
        var first = Document(0);
        return new Bench(Solution.WithDocumentName(first.Id, file).WithDocumentFilePath(first.Id, "/repo/src/Shop/" + file));
    }

    /// <summary>Text of a file of the first project.</summary>
    public string Text(int file = 0) => Text(Document(file));

    /// <summary>Text of the first file of a project.</summary>
    public string TextOf(string project) => Text(Solution.Projects.Single(one => one.Name == project).Documents.First());

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string rule)
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in Solution.Projects)
            all.AddRange(await Diagnostics.InAsync(project, rule));
        return all.ToImmutable();
    }

    /// <summary>Titles that are offered for the first diagnostic of a rule; the diagnostic must be there.</summary>
    public async Task<IReadOnlyList<string>> OfferedAsync(CodeFixProvider fix, string rule) =>
        [.. (await ActionsAsync(fix, await FirstAsync(rule))).Select(action => action.Title)];

    /// <summary>What the only fix for the first diagnostic makes; it must compile as well as before.</summary>
    public async Task<Bench> FixedAsync(CodeFixProvider fix, string rule)
    {
        var actions = await ActionsAsync(fix, await FirstAsync(rule));
        return await AppliedAsync(actions.ShouldHaveSingleItem());
    }

    /// <summary>What fix-all makes of the solution; it must compile, and the fix offered first names the key.</summary>
    public async Task<Bench> FixedAllAsync(CodeFixProvider fix, string rule, FixAllScope scope = FixAllScope.Solution)
    {
        CodeAction? first = null;
        foreach (var diagnostic in await DiagnosticsAsync(rule))
            first ??= (await ActionsAsync(fix, diagnostic)).FirstOrDefault();
        var context = new FixAllContext(
            Document(0),
            fix,
            scope,
            first.ShouldNotBeNull().EquivalenceKey!,
            [rule],
            new Diagnostics(rule),
            TestContext.Current.CancellationToken);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await AppliedAsync(all.ShouldNotBeNull());
    }

    /// <summary>Errors of all projects.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync()
    {
        var errors = new List<string>();
        foreach (var project in Solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            errors.AddRange(
                compilation
                    .GetDiagnostics(TestContext.Current.CancellationToken)
                    .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                    .Select(diagnostic => diagnostic.ToString()));
        }

        return errors;
    }

    private static string Text(Document document) => document.GetTextAsync(TestContext.Current.CancellationToken).Result.ToString();

    private Document Document(int file) => Solution.Projects.First().Documents.ElementAt(file);

    private async Task<Diagnostic> FirstAsync(string rule)
    {
        var diagnostics = await DiagnosticsAsync(rule);
        diagnostics.ShouldNotBeEmpty(rule + " has nothing to say");
        return diagnostics[0];
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        fix.FixableDiagnosticIds.ShouldContain(diagnostic.Id);
        var actions = new List<CodeAction>();
        var document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    private async Task<Bench> AppliedAsync(CodeAction action)
    {
        (await ErrorsAsync()).ShouldBeEmpty("before the fix");
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = new Bench(operations.OfType<ApplyChangesOperation>().ShouldHaveSingleItem().ChangedSolution);
        (await changed.ErrorsAsync()).ShouldBeEmpty(changed.Text());
        return changed;
    }
}
