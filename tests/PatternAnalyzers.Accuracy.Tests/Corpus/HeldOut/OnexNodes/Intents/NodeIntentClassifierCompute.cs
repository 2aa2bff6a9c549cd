using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.Intents.HeldOut;

public enum UserIntent { Unknown, Debugging, CodeGeneration, Refactoring, Testing, Documentation }

[OnexNode(Kind = EnumNodeKind.Compute, Version = "2.0.0")]
public sealed class NodeIntentClassifierCompute
{
    private static readonly (UserIntent Intent, string Stem, float Weight)[] Lexicon =
    {
        (UserIntent.Debugging, "fix", 1f), (UserIntent.Debugging, "crash", 1.5f), (UserIntent.Debugging, "stack trace", 2f),
        (UserIntent.CodeGeneration, "implement", 1.2f), (UserIntent.CodeGeneration, "create", .8f), (UserIntent.CodeGeneration, "generate", 1.4f),
        (UserIntent.Refactoring, "rename", 1.5f), (UserIntent.Refactoring, "extract", 1f), (UserIntent.Refactoring, "simplif", 1.2f),
        (UserIntent.Testing, "test", 1f), (UserIntent.Testing, "coverage", 1.5f), (UserIntent.Documentation, "readme", 2f), (UserIntent.Documentation, "docs", 1.2f),
    };

    public (UserIntent Intent, float Confidence) Classify(string prompt)
    {
        Span<float> totals = stackalloc float[6];
        foreach (var (intent, stem, weight) in Lexicon)
            if (prompt.Contains(stem, StringComparison.OrdinalIgnoreCase))
                totals[(int)intent] += weight;

        int best = 0; float sum = 0;
        for (int i = 0; i < totals.Length; i++)
        {
            sum += totals[i];
            if (totals[i] > totals[best]) best = i;
        }
        return sum == 0 ? (UserIntent.Unknown, 0) : ((UserIntent)best, totals[best] / sum);
    }
}
