namespace Corpus.Workshop.Vending;

/// <summary>The fewest coins that make up the change with what is left in the tubes.</summary>
public sealed class ChangeGiver
{
    public IReadOnlyDictionary<int, int>? Change(int cents, IReadOnlyDictionary<int, int> tubes)
    {
        var fewest = new int[cents + 1];
        Array.Fill(fewest, int.MaxValue);
        fewest[0] = 0;
        var used = new Dictionary<int, int>[cents + 1];
        used[0] = [];
        foreach (var (coin, count) in tubes.OrderByDescending(t => t.Key))
        {
            for (var amount = cents; amount >= coin; amount--)
            {
                for (var n = 1; n <= count && n * coin <= amount; n++)
                {
                    var rest = amount - n * coin;
                    if (fewest[rest] == int.MaxValue || fewest[rest] + n >= fewest[amount]) continue;
                    fewest[amount] = fewest[rest] + n;
                    used[amount] = new Dictionary<int, int>(used[rest]) { [coin] = n };
                }
            }
        }

        return fewest[cents] == int.MaxValue ? null : used[cents];
    }
}
