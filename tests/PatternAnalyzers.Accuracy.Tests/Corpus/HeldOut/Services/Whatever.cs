namespace Corpus.Services.Engine.HeldOut;

/// <summary>Splits an order into boxes.</summary>
public class Whatever
{
    public List<List<(string Sku, double Volume)>> Run(IEnumerable<(string Sku, double Volume)> items, double box)
    {
        var boxes = new List<(List<(string, double)> Items, double Left)>();
        foreach (var it in items.OrderByDescending(i => i.Volume))
        {
            var placed = false;
            for (int b = 0; b < boxes.Count && !placed; b++)
            {
                if (boxes[b].Left < it.Volume) continue;
                boxes[b].Items.Add(it);
                boxes[b] = (boxes[b].Items, boxes[b].Left - it.Volume);
                placed = true;
            }
            if (!placed) boxes.Add(([it], box - it.Volume));
        }
        return boxes.Select(b => b.Items).ToList();
    }
}

public sealed class Luhn
{
    public bool IsValid(string digits)
    {
        int sum = 0;
        bool twice = false;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            if (digits[i] == ' ') continue;
            int d = digits[i] - '0';
            if (d is < 0 or > 9) return false;
            if (twice && (d *= 2) > 9) d -= 9;
            sum += d;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
