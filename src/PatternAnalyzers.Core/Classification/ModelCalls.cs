using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>What a unit does with models and vector stores, by the calls it makes.</summary>
internal sealed class ModelCalls
{
    private static readonly string[] Chats =
    [
        "Chat", "CompleteChat", "CompleteStreaming", "CreateChatCompletion", "CreateResponse", "GenerateContent", "GetChat", "GetCompletions", "GetResponse",
        "GetStreaming", "GetTextContent", "Invoke", "RunAsync",
    ];

    private static readonly string[] Searches = ["Discover", "HybridSearch", "Nearest", "Query", "Recommend", "Search", "VectorizedSearch"];
    private static readonly string[] Retrievals =
    [
        "VectorStore", "VectorizableText", "IVectorSearch", "IVectorizableText", "ISemanticTextMemory", "ITextSearch", "IVectorStore", "IKeywordHybrid"
    ];

    /// <summary>Reads the members.</summary>
    public ModelCalls(TypeFact type)
    {
        foreach (var member in type.Members)
            Read(member);
    }

    /// <summary>First question to a chat model.</summary>
    public EffectFact? Chat { get; private set; }

    /// <summary>First embedding.</summary>
    public EffectFact? Embed { get; private set; }

    /// <summary>First search by vectors.</summary>
    public EffectFact? Search { get; private set; }

    /// <summary>True when the store searched takes words and embeds them by itself.</summary>
    public bool SearchesText { get; private set; }

    /// <summary>True when one member asks one question after another.</summary>
    public bool Repeats { get; private set; }

    /// <summary>True when one asks in a loop.</summary>
    public bool Loops { get; private set; }

    private void Read(MemberFact member)
    {
        var asked = 0;
        foreach (var effect in member.Effects)
        {
            var dot = effect.Symbol.LastIndexOf('.');
            if (effect.Category != EffectCategories.Intelligence
                || dot <= 0
                || effect.Symbol[dot - 1] == '.'
                || effect.Symbol.StartsWith("new ", StringComparison.Ordinal))
            {
                continue;
            }

            var owner = effect.Symbol.Substring(0, dot);
            var name = effect.Symbol.Substring(dot + 1);
            if (IsEmbedding(owner, name))
            {
                Embed ??= effect;
            }
            else if (StartsWithAny(name, Searches))
            {
                Search ??= effect;
                SearchesText |= StartsWithAny(owner, Retrievals);
            }
            else if (StartsWithAny(name, Chats) && !IsMade(name))
            {
                Chat ??= effect;
                asked++;
            }
            else if (effect.ByName && CodeShape.Of(member, ShapeNames.ModelQuestions) > 0)
            {
                Chat ??= effect;
                asked++;
            }
            else if (effect.ByName && CodeShape.Of(member, ShapeNames.ModelVectors) > 0)
            {
                Embed ??= effect;
            }
        }

        Repeats |= asked > 1;
        Loops |= asked > 0 && CodeShape.Of(member, ShapeNames.LoopedIntelligence) > 0;
    }

    private static bool IsEmbedding(string owner, string name) =>
        (owner.IndexOf("Embedding", StringComparison.Ordinal) >= 0 && StartsWithAny(name, ["Generate", "Embed", "Create"]))
        || (name.IndexOf("Embedding", StringComparison.Ordinal) >= 0 && StartsWithAny(name, ["Generate", "Create", "Embed", "GetEmbeddings"]))
        || StartsWithAny(name, ["GenerateVector", "EmbedAsync"]);

    // GetChatClient hands a client out and asks nothing.
    private static bool IsMade(string name) => name.EndsWith("Client", StringComparison.Ordinal) || name.EndsWith("Service", StringComparison.Ordinal);

    private static bool StartsWithAny(string text, string[] beginnings) => beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal));
}
