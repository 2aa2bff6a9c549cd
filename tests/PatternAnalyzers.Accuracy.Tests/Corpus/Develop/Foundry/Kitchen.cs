namespace Corpus.Foundry.Kitchen;

public sealed record Order(string Dish, string Course, int Table, bool Allergy);

public interface IStation
{
    void Fire(Order order);
}

/// <summary>The pass: every ticket goes to the station that cooks it.</summary>
public sealed class Pass(IStation grill, IStation cold, IStation pastry, IStation chef)
{
    public void Call(Order order) => (order switch
    {
        { Allergy: true } => chef,
        { Course: "dessert" } => pastry,
        { Course: "starter", Dish: var d } when !d.Contains("soup", StringComparison.OrdinalIgnoreCase) => cold,
        { Course: "main" or "starter" } => grill,
        _ => chef,
    }).Fire(order);
}

/// <summary>Supplier names on invoices against the names in the books, by shared pairs of letters.</summary>
public sealed class SupplierMatcher(IReadOnlyCollection<string> known)
{
    public (string Name, double Similarity)? Match(string printed, double atLeast = 0.6)
    {
        var wanted = Pairs(printed);
        return known.Select(k => (Name: k, Similarity: Dice(wanted, Pairs(k))))
            .Where(m => m.Similarity >= atLeast)
            .OrderByDescending(m => m.Similarity).ThenBy(m => m.Name, StringComparer.Ordinal)
            .Cast<(string, double)?>().FirstOrDefault();
    }

    private static HashSet<string> Pairs(string s)
    {
        var t = new string(s.ToUpperInvariant().Where(char.IsLetterOrDigit).ToArray());
        var set = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < t.Length; i++) set.Add(t.Substring(i, 2));
        return set;
    }

    private static double Dice(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}

/// <summary>Which printer a slip comes out of; the till asks for every slip.</summary>
internal class PrinterThing
{
    readonly IDictionary<string, string> byArea;
    readonly string spare;

    public PrinterThing(IDictionary<string, string> byArea, string spare)
    {
        this.byArea = byArea;
        this.spare = spare;
    }

    public string For(int table, ISet<string> offline)
    {
        string area;
        if (table < 20) area = "hall";
        else if (table < 40) area = "terrace";
        else area = "bar";

        string printer;
        if (byArea.TryGetValue(area, out printer!) && !offline.Contains(printer)) return printer;
        foreach (var other in byArea.Values)
            if (!offline.Contains(other)) return other;
        return spare;
    }
}

public static class KitchenRoutes
{
    public const string Tickets = "/tickets";
    public const string Stations = "/stations/{id:int}";
    public static string Station(int id) => "/stations/" + id;
}
