namespace Corpus.OnexFlow.Adversarial.FixerDispatcher.HeldOut;

public enum Fixer { None, Lint, Types, Tests, Human }

public sealed class NodeFixerDispatcher
{
    public (Fixer Fixer, string Branch) Choose(string failureLog, int previousAttempts)
    {
        if (previousAttempts > 2) return (Fixer.Human, "fix/manual");
        var fixer = failureLog switch
        {
            _ when failureLog.Contains("CS8", StringComparison.Ordinal) => Fixer.Types,
            _ when failureLog.Contains("IDE", StringComparison.Ordinal) => Fixer.Lint,
            _ when failureLog.Contains("Failed:", StringComparison.Ordinal) => Fixer.Tests,
            _ => Fixer.None,
        };
        return (fixer, $"fix/{fixer.ToString().ToLowerInvariant()}-{previousAttempts + 1}");
    }
}
