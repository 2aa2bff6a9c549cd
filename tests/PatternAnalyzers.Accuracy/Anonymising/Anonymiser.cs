using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Loading.Compilations;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Rewrites parts so that nothing but structure and what frameworks prescribe is left to recognise them by.</summary>
internal sealed class Anonymiser
{
    private const string ContractName = "name:";
    private readonly NameBook book = new();

    /// <summary>The part without its words.</summary>
    public AnonymousPart Rewrite(CorpusPart part)
    {
        var naming = new Naming(part, book);
        var models = new Models(part.Compilation);
        var blanking = new Blanking(book, new RouteLiterals(models, part.Sources), Types(part), Methods(part), Members(part));
        var compilation = part.Compilation;
        foreach (var tree in part.Sources.ToList())
            compilation = compilation.ReplaceSyntaxTree(tree, Rewrite(tree, models.Of(tree), naming, blanking));
        var rewritten = part with { Compilation = compilation, Contracts = [.. part.Contracts.Select(contract => Contract(contract, part, naming))] };
        return new AnonymousPart(rewritten, Symbols(part, naming));
    }

    private static HashSet<string> Types(CorpusPart part) => part.Types().Select(type => type.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Methods(CorpusPart part) =>
        part
            .Types()
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.MethodKind == MethodKind.Ordinary)
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Members(CorpusPart part) =>
        part.Types().SelectMany(type => type.GetMembers()).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);

    private SyntaxTree Rewrite(SyntaxTree tree, SemanticModel model, Naming naming, Blanking blanking)
    {
        var identifiers = new Identifiers(model, naming);
        var changes = new List<TextChange?>();
        var root = tree.GetRoot();
        foreach (var node in root.DescendantNodes())
            changes.Add(identifiers.Change(node));
        foreach (var token in root.DescendantTokens())
            changes.Add(token.IsKind(SyntaxKind.IdentifierToken) ? identifiers.Change(token) : blanking.Change(token));
        foreach (var trivia in root.DescendantTrivia())
            changes.Add(blanking.Change(trivia));
        var text = tree.GetText().WithChanges(changes.OfType<TextChange>().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End));
        return CSharpSyntaxTree.ParseText(
            SourceText.From(text.ToString(), System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256),
            (CSharpParseOptions)tree.Options,
            FileOf(tree.FilePath));
    }

    // Folders stay, for contracts bind by them; so does what marks a file as generated.
    private string FileOf(string path) => Path.Combine(Path.GetDirectoryName(path)!, FileName(Path.GetFileName(path)));

    private string FileName(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? book.Of(NameClass.File, name) : book.Of(NameClass.File, name[..dot]) + name[dot..];
    }

    private Dictionary<string, string> Symbols(CorpusPart part, Naming naming)
    {
        var symbols = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in part.Types())
        {
            var id = type.GetDocumentationCommentId()!;
            symbols[id] = naming.IdOf(type);
            foreach (var location in type.Locations.Where(location => location.IsInSource))
            {
                var file = Path.GetFileName(location.SourceTree!.FilePath);
                symbols[$"{id}@{file}"] = $"{naming.IdOf(type)}@{FileName(file)}";
            }
        }

        return symbols;
    }

    // A contract may name its class, in words separated by underscores.
    private static AdditionalText Contract(AdditionalText contract, CorpusPart part, Naming naming)
    {
        var lines = contract.GetText()!.ToString().Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith(ContractName, StringComparison.Ordinal) && Named(lines[index][ContractName.Length..], part) is { } type)
                lines[index] = $"{ContractName} {naming.Of(type, type.Name) ?? type.Name}";
        }

        return new ContractText(contract.Path, SourceText.From(string.Join('\n', lines), System.Text.Encoding.UTF8));
    }

    private static INamedTypeSymbol? Named(string scalar, CorpusPart part)
    {
        var key = Key(scalar.Trim().Trim('"', '\''));
        return part.Types().FirstOrDefault(type => Key(type.Name) == key);
    }

    private static string Key(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
