namespace Corpus.OnexFlow.Behaviour.Games.HeldOut;

public enum Suit { Clubs, Diamonds, Hearts, Spades }
public readonly record struct Card(Suit Suit, int Rank);

/// <summary>One player's view of a trick taking game.</summary>
public sealed class GameClient
{
    private readonly List<Card> hand;
    private readonly Dictionary<string, int> tricks = new();
    private readonly List<(string Player, Card Card)> table = new(4);

    public GameClient(IEnumerable<Card> dealt) => hand = dealt.ToList();

    public string? Leader { get; private set; }

    public IEnumerable<Card> Playable()
    {
        if (table.Count == 0) return hand;
        var led = table[0].Card.Suit;
        return hand.Exists(c => c.Suit == led) ? hand.Where(c => c.Suit == led) : hand;
    }

    public void Send(string player, Card card)
    {
        hand.Remove(card);
        table.Add((player, card));
        if (table.Count < 4) return;
        var winner = table.Where(t => t.Card.Suit == table[0].Card.Suit).MaxBy(t => t.Card.Rank).Player;
        tricks[winner] = tricks.GetValueOrDefault(winner) + 1;
        Leader = winner;
        table.Clear();
    }
}

internal sealed class HistogramWriter
{
    private readonly long[] _buckets = new long[64];

    public long Total { get; private set; }

    public void Write(long microseconds)
    {
        var index = microseconds <= 0 ? 0 : 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)microseconds) - 1;
        _buckets[index]++;
        Total++;
    }

    public long Quantile(double q)
    {
        long seen = 0, wanted = (long)Math.Ceiling(Total * q);
        for (var i = 0; i < _buckets.Length; i++)
        {
            seen += _buckets[i];
            if (seen >= wanted) return 1L << i;
        }

        return 0;
    }
}
