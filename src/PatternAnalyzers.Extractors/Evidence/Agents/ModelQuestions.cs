using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Whether code asks a model, by the methods that frameworks give for it.</summary>
internal static class ModelQuestions
{
    private static readonly HashSet<string> Certain = new(StringComparer.Ordinal)
    {
        "CompleteChat", "CompleteChatAsync", "CompleteChatStreamingAsync", "GetChatMessageContentAsync", "GetChatMessageContentsAsync",
        "GetStreamingChatMessageContentsAsync", "GetResponse",
        "GetResponseAsync", "GetStreamingResponse", "GetStreamingResponseAsync", "GenerateReplyAsync", "InvokePromptAsync", "InvokePromptStreamingAsync",
        "CreateResponseAsync",
    };

    // Everybody has methods of these names; they ask a model where one is at hand.
    private static readonly HashSet<string> Possible = new(StringComparer.Ordinal)
    {
        "Chat", "ChatAsync", "CompleteAsync", "InvokeAsync", "InvokeStreamingAsync", "RunAsync", "RunStreamingAsync"
    };

    /// <summary>True when the type does.</summary>
    public static bool AreAskedBy(TypeQuestion question)
    {
        var atHand = Holdings.Has(question.Type, ModelRole.Chat) || Holdings.Has(question.Type, ModelRole.Agent);
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && Calls.Name(call) is var name && (Certain.Contains(name) || (atHand && Possible.Contains(name))))
                    return true;
            }
        }

        return false;
    }
}
