namespace Corpus.Workshop.CampusBot;

public interface ISkill
{
    string Title { get; }
    IEnumerable<string> SamplePhrases { get; }
    Task<string> AnswerAsync(string question, CancellationToken ct);
}

/// <summary>Hands a student's question to the skill whose sample phrases resemble it most.</summary>
public sealed class Concierge(IEnumerable<ISkill> skills, TimeProvider clock)
{
    private readonly ISkill[] _skills = skills.ToArray();
    private DateTimeOffset _lastAsked;

    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        _lastAsked = clock.GetUtcNow();
        var skill = Choose(question);
        return skill is null
            ? "I do not know that one. The registrar is open until 16:00."
            : await skill.AnswerAsync(question, ct).ConfigureAwait(false);
    }

    private ISkill? Choose(string question)
    {
        var pairs = Pairs(question);
        (ISkill? Skill, double Sim) top = (null, 0.4);
        foreach (var s in _skills)
        {
            foreach (var phrase in s.SamplePhrases)
            {
                var sim = Sorensen(pairs, Pairs(phrase));
                if (sim > top.Sim) top = (s, sim);
            }
        }

        return top.Skill;
    }

    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var bag = new Dictionary<(char, char), int>();
        var t = text.ToLowerInvariant();
        for (var i = 1; i < t.Length; i++)
        {
            if (char.IsWhiteSpace(t[i]) || char.IsWhiteSpace(t[i - 1])) continue;
            var key = (t[i - 1], t[i]);
            bag[key] = bag.GetValueOrDefault(key) + 1;
        }

        return bag;
    }

    private static double Sorensen(Dictionary<(char, char), int> x, Dictionary<(char, char), int> y)
    {
        var total = x.Values.Sum() + y.Values.Sum();
        if (total == 0) return 0;
        var shared = x.Sum(p => Math.Min(p.Value, y.GetValueOrDefault(p.Key)));
        return 2.0 * shared / total;
    }
}

public abstract class SkillBase : ISkill
{
    public abstract string Title { get; }
    public virtual IEnumerable<string> SamplePhrases => [Title];
    public abstract Task<string> AnswerAsync(string question, CancellationToken ct);
}
