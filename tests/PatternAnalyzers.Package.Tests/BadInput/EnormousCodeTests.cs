namespace PatternAnalyzers.Package.Tests.BadInput;

public sealed class EnormousCodeTests(PackedPackage package)
{
    private const int Levels = 5_000;

    [Fact]
    public void TenThousandTypes_GiveTenThousandPatterns()
    {
        var shop = new Shop(package);
        shop.Write("src/Stock/Many.cs", "namespace Shop.Stock.Many;\n" + string.Concat(Enumerable.Range(0, 10_000).Select(number =>
            $"public sealed class NodeAdd{number}Compute {{ public int ExecuteCompute(int a) => a + {number}; }}\n")));

        shop.Build("Stock").Green();

        shop.Read("Stock").Patterns.Count(pattern => pattern.Symbol.StartsWith("T:Shop.Stock.Many.", StringComparison.Ordinal)).ShouldBe(10_000);
    }

    [Fact]
    public void LongChains_Build()
    {
        var shop = new Shop(package);
        shop.Write("src/Stock/Chain.cs", $$"""
            namespace Shop.Stock;
            public sealed class NodeChainCompute
            {
                public bool ExecuteCompute(bool a) => {{string.Join(" && ", Enumerable.Repeat("a", Levels))}};
                public string Join(string a) => {{string.Join(" + ", Enumerable.Repeat("a", Levels))}};
            }
            """);

        shop.Build("Stock").Green().Warnings.ShouldBeEmpty();

        shop.Read("Stock").Patterns.ShouldContain(pattern => pattern.Symbol == "T:Shop.Stock.NodeChainCompute");
    }

    [Fact]
    public void ExpressionsNestedFiveThousandDeep_EndAsTheyDoWithoutUs()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var nested = string.Concat(Enumerable.Repeat("(a + ", Levels)) + "a" + new string(')', Levels);
        shop.Write("src/Stock/Deep.cs", $"namespace Shop.Stock; public sealed class Deep {{ public int M(int a) => {nested}; }}");

        // A compiler of its own: one that overflows its stack would take the server of all tests along.
        var without = shop.Build("Stock", "-p:UseSharedCompilation=false", "-p:PatternAnalysis=false");
        var with = shop.Build("Stock", "-p:UseSharedCompilation=false");

        with.ExitCode.ShouldBe(without.ExitCode, with.Output);
        Codes(with).ShouldBe(Codes(without));
        with.Output.ShouldNotContain("AD0001");
        // Whether the compiler has stack enough depends on the machine; the fragment follows it.
        shop.Read("Stock").Facts!.Types.Any(type => type.Name == "Deep").ShouldBe(with.ExitCode == 0);
    }

    private static IEnumerable<string> Codes(Built built) =>
        built.Errors.Select(line => line.Split("error ")[^1].Split(':')[0]).Distinct().Order(StringComparer.Ordinal);
}
