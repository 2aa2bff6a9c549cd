using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class GateTableTests
{
    [Fact]
    public void Table_HoldsEveryGateOfTheAssembly()
    {
        var declared = typeof(Gate).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Gate)));
        GateTable.All.Select(gate => gate.GetType()).ShouldBe(declared, ignoreOrder: true);
    }

    [Fact]
    public void Names_AreUniqueSnakeCase()
    {
        GateTable.All.Select(gate => gate.Name).ShouldBeUnique();
        GateTable.All.ShouldAllBe(gate => System.Text.RegularExpressions.Regex.IsMatch(gate.Name, "^[a-z]+(_[a-z]+)*$"));
    }

    [Fact]
    public void EveryGate_HasAMirroredTest()
    {
        var tests = typeof(GateTableTests).Assembly.GetTypes().Select(type => type.FullName);
        foreach (var gate in GateTable.All)
            tests.ShouldContain("PatternAnalyzers.Core.Tests.Gates." + gate.GetType().Name + "Tests");
    }

    [Fact]
    public void Page_ListsEveryGateInOrder()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "gates.md"));
        var rows = page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        rows.Count.ShouldBe(GateTable.All.Count);
        foreach (var (row, gate) in rows.Zip(GateTable.All))
            row.ShouldStartWith("| `" + gate.Name + "` | " + gate.Title + " |");
    }
}
