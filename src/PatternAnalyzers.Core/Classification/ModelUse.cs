using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>What a unit is by its use of models: it retrieves, embeds, feeds a model with what it looked up, or works with one for a goal.</summary>
internal static class ModelUse
{
    private static readonly string[] Chats = ["IChatClient", "DelegatingChatClient", "IChatCompletionService"];

    /// <summary>The evidence; null when there is none to give.</summary>
    public static EvidenceFact? Of(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (type.Unit != "type" || IsSettled(type))
            return null;
        var calls = new ModelCalls(type);
        if (calls.Search is { } search)
            return calls.Embed is not null || calls.Chat is not null || (calls.SearchesText && !IsService(type))
                ? Behaviour(type, search, "INTELLIGENCE/rag_query")
                : null;
        if (calls.Embed is { } embed)
            return Behaviour(type, embed, calls.Chat is null ? "INTELLIGENCE/embedding" : "INTELLIGENCE/rag_query");
        if (calls.Chat is not { } chat)
            return ContentToVectors(type);
        // A model behind another one is a client, unless it looks something up on the way.
        if (implements.Any(fact => Chats.Contains(fact.Name) || fact.Name == Owner(chat)))
            return Retrieval(type, chat) is { } added ? Behaviour(type, chat, "INTELLIGENCE/" + added) : null;
        return OfChat(type, implements, chat, calls);
    }

    private static EvidenceFact? OfChat(TypeFact type, IReadOnlyList<ImplementsFact> implements, EffectFact chat, ModelCalls calls)
    {
        var retrieval = Retrieval(type, chat);
        if (KeepsNothing(type, implements))
            return retrieval is null ? null : Behaviour(type, chat, "INTELLIGENCE/" + retrieval);
        // Who remembers the conversation and fills in whom he plays takes on roles; what he looks up for that is the role.
        if (type.Fields.Any(IsConversation) && type.Fields.Any(IsPart))
            return Behaviour(type, chat, "AGENT/polymorphic");
        // Text kept beside what is looked up is that text, no persona.
        if (type.Fields.Any(field => IsRole(field) && (retrieval is null || field.Type != "string")))
            return Behaviour(type, chat, "AGENT/polymorphic");
        if (calls.Loops)
            return Behaviour(type, chat, "AGENT/specialized");
        if (retrieval is not null)
            return Behaviour(type, chat, "INTELLIGENCE/" + retrieval);
        if (calls.Repeats && !IsService(type))
            return Behaviour(type, chat, "AGENT/specialized");
        // One question behind an interface that a container hands out is a capability of the application.
        return IsService(type) ? null : Behaviour(type, chat, "AGENT/specialized");
    }

    // A sample or a setup asks a model on the way: what is given nothing, keeps nothing and is offered to nobody has no goal of its own.
    private static bool KeepsNothing(TypeFact type, IReadOnlyList<ImplementsFact> implements) =>
        type.Dependencies.Count == 0
        && type.Fields.All(field => field.Modifiers.Contains("const") || field.Modifiers.Contains("static"))
        && !DerivedEvidence.IsOffered(type)
        && implements.All(fact => fact.Relation != "base");

    // Extractors that saw a framework know more than the calls tell.
    private static bool IsSettled(TypeFact type) =>
        type.Evidence.Any(fact => Support.Of(fact)?.Type is PatternType.Agent or PatternType.Intelligence
            && SignalTable.Of(fact, type) >= SignalTable.Threshold);

    private static bool IsService(TypeFact type) =>
        type.Evidence.Any(fact => fact.Signal is Signals.Registration or Signals.Pair && Support.Of(fact)?.Type == PatternType.Service);

    private static string? Retrieval(TypeFact type, EffectFact chat)
    {
        var effects = type.Members.SelectMany(member => member.Effects).ToList();
        if (effects.Any(effect => effect.Category == EffectCategories.File))
            return "manifest_injection";
        if (effects.Any(effect => effect.Category is EffectCategories.Network or EffectCategories.Database))
            return "rag_query";
        if (type.Dependencies
            .Where(dependency => !IsModel(dependency, chat))
            .FirstOrDefault(dependency => dependency.Type.StartsWith("Func<", StringComparison.Ordinal)) is { } source)
        {
            return IsTakenWhole(source.Type) ? "manifest_injection" : "rag_query";
        }

        var asked = type.Members.SelectMany(member => member.Calls)
            .Where(call => type.Dependencies.Any(dependency => dependency.Category is null
                && !IsModel(dependency, chat)
                && call.StartsWith(dependency.Symbol, StringComparison.Ordinal)
                && IsEnd(call, dependency.Symbol.Length)))
            .ToList();
        if (asked.Count == 0)
            return null;
        // A catalogue is taken whole, a search is given the question.
        return asked.All(call => call.IndexOf('(') < 0 || call.EndsWith("(System.Threading.CancellationToken)", StringComparison.Ordinal))
            ? "manifest_injection"
            : "rag_query";
    }

    // The model that is asked is no source of what it is asked about.
    private static bool IsModel(DependencyFact dependency, EffectFact chat) => Owner(chat) == "Func"
        ? dependency.Type.StartsWith("Func<", StringComparison.Ordinal) && dependency.Type.EndsWith("Task<string>>", StringComparison.Ordinal)
        : dependency.Type == Owner(chat);

    private static string Owner(EffectFact call) => call.Symbol.Substring(0, call.Symbol.LastIndexOf('.'));

    private static bool IsTakenWhole(string function) =>
        function.StartsWith("Func<CancellationToken, ", StringComparison.Ordinal) || function.StartsWith("Func<Task<", StringComparison.Ordinal);

    private static bool IsConversation(FieldFact field) =>
        !field.Modifiers.Contains("static") && field.Type is "ChatHistory" or "List<ChatMessage>" or "IList<ChatMessage>" or "List<ChatMessageContent>";

    private static bool IsPart(FieldFact field) =>
        !field.Modifiers.Contains("static")
            && !field.Modifiers.Contains("readonly")
            && !field.Modifiers.Contains("collection")
            && char.IsUpper(field.Type[0])
            && !IsPlain(field.Type);

    private static bool IsEnd(string call, int index) => index < call.Length && call[index] is '|' or '!';

    // A persona, mode or mask that is always there and changes; what may be null is a cache.
    private static bool IsRole(FieldFact field)
    {
        if (field.Modifiers.Contains("const") || field.Modifiers.Contains("static"))
            return false;
        if (field.Type is "Stack<string>" || (IsTable(field.Type) && field.Type.Contains("Func<")))
            return true;
        return !field.Modifiers.Contains("readonly") && !field.Modifiers.Contains("collection") && !field.Type.EndsWith("?", StringComparison.Ordinal)
            && (field.Type == "string" || (char.IsUpper(field.Type[0]) && !IsPlain(field.Type)));
    }

    private static bool IsTable(string type) => type.IndexOf("Dictionary<string, ", StringComparison.Ordinal) is >= 0 and <= 10;

    private static bool IsPlain(string type) =>
        type.IndexOf('<') >= 0
            || type.StartsWith("Date", StringComparison.Ordinal)
            || type.StartsWith("Time", StringComparison.Ordinal)
            || type is "Guid" or "Task" or "CancellationTokenSource";

    // Content in, vectors out, over the network or through a model on this machine: an embedding model without its client.
    private static EvidenceFact? ContentToVectors(TypeFact type)
    {
        foreach (var member in type.Members)
        {
            if (GivesVectors(member.Returns) && member.Parameters.Any(IsContent) && member.Effects.FirstOrDefault(IsModel) is { } call)
                return DerivedEvidence.At(type, Signals.Behaviour, $"turns content into vectors through {call.Symbol}", "INTELLIGENCE/embedding", call.Line);
        }

        return null;
    }

    private static bool IsModel(EffectFact effect) => effect.Category is EffectCategories.Network or EffectCategories.Intelligence;

    private static bool GivesVectors(string returns) =>
        returns.Contains("float[]") || returns.Contains("ReadOnlyMemory<float>") || returns.Contains("List<float>") || returns.Contains("Embedding<float>");

    private static bool IsContent(string parameter) =>
        parameter.TrimEnd('?') is "string" or "byte[]" or "Stream" or "ReadOnlyMemory<byte>"
            || parameter.Contains("string[]")
            || parameter.Contains("<string>");

    private static EvidenceFact Behaviour(TypeFact type, EffectFact call, string supports) =>
        DerivedEvidence.At(type, Signals.Behaviour, "calls " + call.Symbol, supports, call.Line);
}
