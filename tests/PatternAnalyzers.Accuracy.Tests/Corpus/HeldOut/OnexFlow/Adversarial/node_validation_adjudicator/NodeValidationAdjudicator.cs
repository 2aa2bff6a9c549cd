namespace Corpus.OnexFlow.Adversarial.ValidationAdjudicator.HeldOut;

public sealed record CheckEvent(string Check, bool Passed, bool Blocking);

public sealed record Adjudication(int Passed, int Failed, int Blocking)
{
    public string Verdict => Blocking > 0 ? "BLOCKED" : Failed > 0 ? "QUARANTINE" : "PASS";
}

public static class NodeValidationAdjudicator
{
    public static Adjudication Apply(Adjudication state, CheckEvent e) => e.Passed
        ? state with { Passed = state.Passed + 1 }
        : state with { Failed = state.Failed + 1, Blocking = state.Blocking + (e.Blocking ? 1 : 0) };
}
