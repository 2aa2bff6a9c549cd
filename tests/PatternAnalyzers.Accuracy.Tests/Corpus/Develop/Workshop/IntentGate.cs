namespace Corpus.Workshop.Contact;

public readonly record struct IntentScore(string Intent, float Probability);

public abstract record NextStep
{
    public sealed record Execute(string Intent) : NextStep;
    public sealed record Clarify(string First, string Second) : NextStep;
    public sealed record Human(string Reason) : NextStep;
}

public static class IntentGate
{
    private const float Sure = 0.75f;
    private const float Plausible = 0.45f;
    private const float Gap = 0.15f;

    public static NextStep Next(IReadOnlyList<IntentScore> scores)
    {
        var top = scores.OrderByDescending(s => s.Probability).Take(2).ToArray();
        return top switch
        {
            [] => new NextStep.Human("nothing recognised"),
            [{ Probability: >= Sure } only] => new NextStep.Execute(only.Intent),
            [var a, var b] when a.Probability >= Sure && a.Probability - b.Probability >= Gap => new NextStep.Execute(a.Intent),
            [var a, var b] when a.Probability >= Plausible => new NextStep.Clarify(a.Intent, b.Intent),
            [var a, ..] => new NextStep.Human($"best guess {a.Intent} at {a.Probability:P0}"),
        };
    }
}
