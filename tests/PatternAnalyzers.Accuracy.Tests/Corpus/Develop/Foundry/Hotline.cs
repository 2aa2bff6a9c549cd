namespace Corpus.Foundry.Hotline;

public readonly record struct Guess(string Queue, double P);

public interface IUtteranceClassifier
{
    IReadOnlyList<Guess> Classify(string utterance);
}

public abstract record Decision
{
    public sealed record Connect(string Queue) : Decision;
    public sealed record AskBack(string First, string Second) : Decision;
    public sealed record Human : Decision;
}

/// <summary>Connects when sure, asks back when two are close, else a person listens.</summary>
public sealed class CallPlacement(IUtteranceClassifier classifier, double sure = 0.8, double gap = 0.15)
{
    public Decision Place(string utterance)
    {
        var g = classifier.Classify(utterance).OrderByDescending(x => x.P).ToArray();
        return g switch
        {
            [] => new Decision.Human(),
            [var only] when only.P >= sure => new Decision.Connect(only.Queue),
            [var a, var b, ..] when a.P >= sure && a.P - b.P >= gap => new Decision.Connect(a.Queue),
            [var a, var b, ..] when a.P + b.P >= sure => new Decision.AskBack(a.Queue, b.Queue),
            _ => new Decision.Human(),
        };
    }
}

/// <summary>Chooses the language model by how hard the question seems.</summary>
public static class ModelChooser
{
    public static string Choose(string question, int turns, bool paying)
    {
        double hard = 0;
        if (question.Length > 600) hard += 0.3;
        if (question.Contains("```", StringComparison.Ordinal)) hard += 0.25;
        foreach (var word in new[] { "prove", "compare", "why", "refactor" })
            if (question.Contains(word, StringComparison.OrdinalIgnoreCase)) hard += 0.15;
        hard += Math.Min(0.2, turns * 0.02);

        if (hard >= 0.7 && paying) return "large";
        if (hard >= 0.35) return "medium";
        return "small";
    }
}

/// <summary>A caller says a name of a department the way callers do.</summary>
public sealed class DepartmentFinder
{
    private readonly (string Name, string Extension)[] _book;

    public DepartmentFinder(IEnumerable<(string Name, string Extension)> book) =>
        _book = book.Select(e => (e.Name.ToLowerInvariant(), e.Extension)).ToArray();

    public string? ExtensionFor(string spoken)
    {
        spoken = spoken.Trim().ToLowerInvariant();
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var (name, extension) in _book)
        {
            var d = Distance(spoken, name);
            if (d < bestDistance) (best, bestDistance) = (extension, d);
        }

        return bestDistance <= Math.Max(1, spoken.Length / 4) ? best : null;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var up = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = up;
            }
        }

        return row[b.Length];
    }
}

public sealed class RoutingOptions
{
    public double Sure { get; set; } = 0.8;
    public double Gap { get; set; } = 0.15;
    public Dictionary<string, string> Fallbacks { get; } = new();
}
