using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Which class each contract.yaml belongs to.</summary>
internal sealed class ContractBinding
{
    private const string FileName = "contract.yaml";
    private readonly Dictionary<INamedTypeSymbol, ContractFact> contracts = new(SymbolEqualityComparer.Default);

    private ContractBinding()
    {
    }

    /// <summary>The contract of a class, or null.</summary>
    public ContractFact? Of(INamedTypeSymbol type) => contracts.TryGetValue(type.OriginalDefinition, out var contract) ? contract : null;

    /// <summary>Reads and binds every contract among the additional files.</summary>
    /// <param name="compilation">Where the classes are.</param>
    /// <param name="files">Additional files of any name.</param>
    /// <param name="relativePath">Makes paths repository-relative with <c>/</c>.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static ContractBinding For(
        Compilation compilation,
        ImmutableArray<AdditionalText> files,
        Func<string, string> relativePath,
        CancellationToken cancellation)
    {
        var binding = new ContractBinding();
        var texts = files.Where(file => Path.GetFileName(file.Path) == FileName).OrderBy(file => relativePath(file.Path), StringComparer.Ordinal).ToList();
        if (texts.Count == 0)
            return binding;
        var classes = new ContractClasses(compilation, relativePath, cancellation);
        foreach (var text in texts)
            binding.Bind(Read(text, relativePath, cancellation), classes);
        return binding;
    }

    private static ContractFact Read(AdditionalText file, Func<string, string> relativePath, CancellationToken cancellation)
    {
        var path = relativePath(file.Path);
        return file.GetText(cancellation) is { } text
            ? ContractYaml.Read(text.ToString(), path)
            : new ContractFact { FilePath = path, Problem = new YamlProblem(1, "the file cannot be read").ToString() };
    }

    private void Bind(ContractFact contract, ContractClasses classes)
    {
        var candidates = classes.For(contract);
        if (candidates.Count > 1 && contract.Problem is null)
            contract = contract with { Problem = Ambiguous(candidates.Select(candidate => candidate.Name)) };
        foreach (var candidate in candidates)
            Bind(candidate, contract);
    }

    private void Bind(INamedTypeSymbol type, ContractFact contract)
    {
        // Two contracts for one class contradict each other as much as two classes for one contract.
        contracts[type] = contracts.TryGetValue(type, out var other)
            ? other with { Problem = other.Problem ?? Ambiguous([other.FilePath, contract.FilePath]) }
            : contract;
    }

    private static string Ambiguous(IEnumerable<string> names) =>
        "ambiguous: " + string.Join(", ", names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal));
}
