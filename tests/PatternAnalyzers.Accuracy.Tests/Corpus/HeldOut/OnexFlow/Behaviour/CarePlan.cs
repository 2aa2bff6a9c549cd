namespace Corpus.OnexFlow.Behaviour.Health.HeldOut;

public sealed record Goal(string Code, DateOnly Due) { public bool Met { get; init; } }

public class CarePlan
{
    private Dictionary<string, Goal> goals = new();

    public Guid PatientId { get; init; }
    public bool Active { get; private set; } = true;
    public int Version { get; private set; }

    public static CarePlan Replay(Guid patient, IEnumerable<object> history)
    {
        var plan = new CarePlan { PatientId = patient };
        foreach (var h in history) plan.Apply(h);
        return plan;
    }

    public Goal Agree(string code, DateOnly due)
    {
        if (!Active) throw new InvalidOperationException("plan is closed");
        if (goals.ContainsKey(code)) throw new ArgumentException(code + " already agreed");
        var goal = new Goal(code, due);
        Apply(goal);
        return goal;
    }

    public void Meet(string code) => Apply(goals[code] with { Met = true });

    private void Apply(object e)
    {
        if (e is Goal g) goals[g.Code] = g;
        Active = goals.Count == 0 || goals.Values.Any(x => !x.Met);
        Version++;
    }
}
