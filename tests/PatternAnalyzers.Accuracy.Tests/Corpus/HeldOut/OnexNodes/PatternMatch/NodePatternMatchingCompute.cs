using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.PatternMatch.HeldOut;

public record StoredPattern(string Name, string[] Keywords, string[] Forbidden, double Quality);
public record MatchQuery(string Code, StoredPattern[] Library, double Floor);
public record PatternHit(string Name, double Score);

public interface IProtocolMatchStrategy { double Score(string code, StoredPattern pattern); }

file sealed class KeywordStrategy : IProtocolMatchStrategy
{
    public double Score(string code, StoredPattern pattern)
    {
        if (pattern.Forbidden.Any(code.Contains)) return 0;
        int found = pattern.Keywords.Count(code.Contains);
        return pattern.Keywords.Length == 0 ? 0 : (double)found / pattern.Keywords.Length * pattern.Quality;
    }
}

public class NodePatternMatchingCompute(ModelOnexContainer container, IProtocolMatchStrategy? strategy = null) : NodeCompute<MatchQuery, PatternHit[]>(container)
{
    private readonly IProtocolMatchStrategy strategy = strategy ?? new KeywordStrategy();

    public override PatternHit[] Compute(MatchQuery input) =>
        input.Library
            .Select(p => new PatternHit(p.Name, strategy.Score(input.Code, p)))
            .Where(h => h.Score >= input.Floor)
            .OrderByDescending(h => h.Score)
            .ToArray();
}
