using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Diagnostics;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Settings;
using PatternAnalyzers.Extractors.Symbols;
using PatternAnalyzers.Extractors.Types;
using PatternAnalyzers.Extractors.Writing;

namespace PatternAnalyzers.Extractors;

/// <summary>Extracts facts from a compilation while it is compiled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PatternFactsAnalyzer : DiagnosticAnalyzer
{
    // csc skips analyzers that report nothing above Info, unless NotConfigurable; this descriptor carries the extractor and is never reported.
    private static readonly DiagnosticDescriptor Carrier = new(
        "ONEX0000",
        "Pattern facts",
        "Pattern facts were extracted",
        "Patterns",
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "Carries the extraction of pattern facts; never reported.",
        helpLinkUri: "https://github.com/pattern-analyzers/pattern-analyzers/blob/main/docs/rules/ONEX0000.md",
        customTags: [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.CompilationEnd]);

    private readonly ExtractionOptions? options;
    private readonly Action<ProjectFacts>? sink;

    /// <summary>For the compiler: settings come from the globalconfig, facts go to the file it names.</summary>
    public PatternFactsAnalyzer()
    {
    }

    internal PatternFactsAnalyzer(ExtractionOptions options, Action<ProjectFacts> sink)
    {
        this.options = options;
        this.sink = sink;
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.All.Insert(0, Carrier);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var settings = Settings(context.Options, context.Compilation);
        var scope = new CompilationScope(context.Compilation, settings.Options, context.Options);
        var types = new TypeExtraction(scope);
        context.RegisterOperationBlockAction(block => BodyReading.Read(block.OwningSymbol, block.OperationBlocks, scope, block.CancellationToken));
        if (settings.FactsFile is null && sink is null)
            RegisterForEditors(context, scope, types);
        else
            context.RegisterCompilationEndAction(end => Finish(end, scope, types, settings));
    }

    // An editor asks for the types of one file; the compiler's accounts of who is done with which symbol cost a build as much as the rules.
    private static void RegisterForEditors(CompilationStartAnalysisContext context, CompilationScope scope, TypeExtraction types) =>
        context.RegisterSymbolStartAction(
        start => start.RegisterSymbolEndAction(end =>
        {
            var type = (INamedTypeSymbol)end.Symbol;
            if (type.IsOrdinary() && type.DeclaringSyntaxReferences.Length > 0)
                RuleDiagnostics.Report(type, types.Of(type, end.CancellationToken), scope, end.ReportDiagnostic);
        }),
        SymbolKind.NamedType);

    private AnalyzerSettings Settings(AnalyzerOptions analyzer, Compilation compilation) => options is null
        ? AnalyzerSettings.Read(analyzer.AnalyzerConfigOptionsProvider.GlobalOptions, compilation.AssemblyName ?? "")
        : new AnalyzerSettings(options);

    private void Finish(CompilationAnalysisContext context, CompilationScope scope, TypeExtraction types, AnalyzerSettings settings)
    {
        var declared = SourceTypes.Of(context.Compilation, context.CancellationToken);
        Parallel.ForEach(
            declared,
            new ParallelOptions { CancellationToken = context.CancellationToken },
            type => Judge(type, types.Of(type, context.CancellationToken), scope, settings, context));
        var facts = FactsAssembly.Join(declared, scope, types, context.CancellationToken);
        sink?.Invoke(facts);
        if (settings.FactsFile is not { } file)
            return;
        var fragment = Task.Run(() => Fragment(facts, types, settings), context.CancellationToken);
        FactsWriter.Write(facts, fragment, file);
        // The writer forgives faults of the disk; those of a fragment are ours.
        fragment.GetAwaiter().GetResult();
    }

    private static void Judge(INamedTypeSymbol type, TypeExtract extract, CompilationScope scope, AnalyzerSettings settings, CompilationAnalysisContext context)
    {
        if (settings.FactsFile is not null)
            RuleDiagnostics.Report(type, extract, scope, context.ReportDiagnostic);
    }

    // Classified here and not by the task: the compiler stays between builds and has this code translated already; a task begins anew each time.
    private static Manifest? Fragment(ProjectFacts facts, TypeExtraction types, AnalyzerSettings settings) =>
        settings.Repository is { } repository ? Catalogue.Fragment(facts, repository, types.Judged) : null;
}
