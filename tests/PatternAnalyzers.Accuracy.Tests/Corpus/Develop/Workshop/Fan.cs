namespace Corpus.Workshop.Observability;

public sealed record Sample(string Metric, double Value, IReadOnlyDictionary<string, string> Tags);

public interface ISampleSink { string Name { get; } void Accept(Sample sample); }

/// <summary>First rule that holds names the sinks; the last rule should have no condition.</summary>
public sealed class Fan
{
    private readonly List<Rule> _rules = [];
    private readonly Dictionary<string, ISampleSink> _sinks;

    public Fan(IEnumerable<ISampleSink> sinks) => _sinks = sinks.ToDictionary(s => s.Name);

    public Fan When(Predicate<Sample> holds, params string[] sinkNames)
    {
        foreach (var name in sinkNames)
        {
            if (!_sinks.ContainsKey(name)) throw new ArgumentException($"Unknown sink '{name}'.");
        }

        _rules.Add(new Rule(holds, sinkNames));
        return this;
    }

    public void Push(Sample sample)
    {
        var rule = _rules.Find(r => r.Holds(sample));
        if (rule is null) return;
        foreach (var name in rule.Sinks)
        {
            _sinks[name].Accept(sample);
        }
    }

    private sealed record Rule(Predicate<Sample> Holds, string[] Sinks);
}
