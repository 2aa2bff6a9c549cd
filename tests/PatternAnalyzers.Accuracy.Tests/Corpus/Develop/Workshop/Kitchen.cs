namespace Corpus.Workshop.Kitchen;

public interface IRecipeBook { IReadOnlyList<(string Part, decimal Quantity)> PartsOf(string item); }

/// <summary>Breaks a menu down into what has to be bought.</summary>
public sealed class ShoppingList(IRecipeBook book)
{
    public IReadOnlyDictionary<string, decimal> For(string dish, int portions)
    {
        var raw = new Dictionary<string, decimal>();
        Explode(dish, portions, new HashSet<string>(), raw);
        return raw;
    }

    private void Explode(string item, decimal quantity, HashSet<string> path, Dictionary<string, decimal> raw)
    {
        if (!path.Add(item))
        {
            throw new InvalidOperationException($"'{item}' contains itself: {string.Join(" > ", path)}");
        }

        var parts = book.PartsOf(item);
        if (parts.Count == 0)
        {
            raw[item] = raw.GetValueOrDefault(item) + quantity;
        }

        foreach (var (part, each) in parts)
        {
            Explode(part, each * quantity, path, raw);
        }

        path.Remove(item);
    }
}
