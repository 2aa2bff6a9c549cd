using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Models and vector stores reached over plain HTTP, by the addresses of their interfaces.</summary>
internal sealed class ModelAddressExtractor : ITypeExtractor
{
    private static readonly string[] Embedding = ["v1/embeddings", "api/embeddings", "api/embed", ":embedContent", ":batchEmbedContents"];
    private static readonly string[] Chat = ["chat/completions", "v1/messages", "api/chat", "api/generate", "v1/responses", ":generateContent"];
    private static readonly string[] Search = ["points/search", "points/query", "v1/graphql", "nearText", "nearVector", "vectors/query"];

    private static readonly HashSet<string> SearchEngines = new(StringComparer.Ordinal)
    {
        "ElasticsearchClient", "IElasticClient", "IOpenSearchClient", "MeilisearchClient", "OpenSearchClient", "SearchClient"
    };

    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Trees = new();

    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || Plumbing.Is(question.Type) || !IsGivenHttp(question.Type))
            return;
        bool embeds = false, asks = false, searches = false;
        foreach (var part in question.Parts)
        {
            if (!(bool)Trees.GetValue(part.SyntaxTree, static tree => (object)IsMentioned(tree)))
                continue;
            foreach (var token in part.DescendantTokens())
            {
                if (token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
                    or SyntaxKind.MultiLineRawStringLiteralToken))
                {
                    continue;
                }

                embeds |= Has(token.ValueText, Embedding);
                asks |= Has(token.ValueText, Chat);
                searches |= Has(token.ValueText, Search);
            }
        }

        // A question alone is no more than a client.
        if (searches && (asks || embeds || Holdings.Has(question.Type, ModelRole.Chat)))
            question.Add(Signals.Convention, "calls the addresses of a vector store and of a model", Supports.RagQuery);
        else if (asks && !embeds && IsGivenSearch(question.Type))
            question.Add(Signals.Convention, "is given a search engine and calls the address of a model", Supports.RagQuery);
        else if (embeds)
            question.Add(Signals.Convention, "calls the address of an embedding model", asks ? Supports.RagQuery : Supports.Embedding);
    }

    private static bool IsGivenHttp(INamedTypeSymbol type)
    {
        foreach (var given in Holdings.Given(type))
        {
            if (given.Name is "HttpClient" or "IHttpClientFactory")
                return true;
        }

        foreach (var kept in Holdings.Kept(type))
        {
            if (kept.Name is "HttpClient" or "IHttpClientFactory")
                return true;
        }

        return false;
    }

    private static bool IsGivenSearch(INamedTypeSymbol type)
    {
        foreach (var given in Holdings.Given(type))
        {
            if (SearchEngines.Contains(given.Name))
                return true;
        }

        foreach (var kept in Holdings.Kept(type))
        {
            if (SearchEngines.Contains(kept.Name))
                return true;
        }

        return false;
    }

    private static bool IsMentioned(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        return Has(text, Embedding) || Has(text, Chat) || Has(text, Search);
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
}
