using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Bodies;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("for (;;) { } foreach (var x in list) { }", ShapeNames.Loops, 2)]
    [InlineData("if (n > 0) { } var x = n > 1 ? 1 : 2;", ShapeNames.Branches, 2)]
    [InlineData("var x = n switch { 1 => 2, _ => 3 };", ShapeNames.Branches, 2)]
    [InlineData("var x = n + 1 - 2 * 3; n += 1; var s = \"a\" + n;", ShapeNames.Arithmetic, 4)]
    [InlineData("var x = n < 1 || n >= 2 || n == 3;", ShapeNames.Comparisons, 2)]
    [InlineData("var x = n < 0 || n >= 2;", ShapeNames.Thresholds, 1)]
    [InlineData("var x = n is > 5;", ShapeNames.Thresholds, 1)]
    [InlineData("n.ToString(); F();", ShapeNames.Invocations, 2)]
    [InlineData("new C(null!, null!); new List<int>();", ShapeNames.Creations, 1)]
    [InlineData("\"a\".Split('b'); int.Parse(\"1\");", ShapeNames.StringOperations, 2)]
    [InlineData("var x = array[0] + list[1];", ShapeNames.ElementAccesses, 2)]
    [InlineData("var x = n << 1 ^ n;", ShapeNames.Hashing, 2)]
    [InlineData("var x = HashCode.Combine(n);", ShapeNames.Hashing, 1)]
    [InlineData("list.OrderBy(x => x).Max(); Math.Max(1, 2);", ShapeNames.Ordering, 2)]
    [InlineData("count = 1; Count2++; list.Add(1); array[0] = 1; map[\"a\"] = 1; (count, _) = (1, 2);", ShapeNames.StateWrites, 6)]
    [InlineData("Interlocked.Increment(ref count);", ShapeNames.StateWrites, 1)]
    [InlineData("var c = new C(null!, null!) { Count2 = 1 }; var l = new List<int>(); l.Add(1);", ShapeNames.StateWrites, 0)]
    [InlineData("var x = count + Count2;", ShapeNames.StateReads, 2)]
    [InlineData("var x = store; var y = other;", ShapeNames.StateReads, 0)]
    [InlineData("store.Save(); other.Save(); store?.Save(); log.Log(); n.ToString();", ShapeNames.DependencyCalls, 3)]
    [InlineData("store.Save(); other.Save(); store?.Save();", ShapeNames.Collaborators, 2)]
    [InlineData("M(1);", ShapeNames.Recursion, 1)]
    [InlineData("Ping();", ShapeNames.Recursion, 0)]
    [InlineData("n++; { F(); } if (n > 0) F();", ShapeNames.Statements, 4)]
    [InlineData("var x = \"a\"[0]; foreach (var y in \"b\") { } char.IsDigit('1'); var z = list[0];", ShapeNames.Characters, 3)]
    [InlineData("map.TryGetValue(\"a\", out _); var x = map[\"a\"]; var y = list[0];", ShapeNames.Lookups, 2)]
    [InlineData("Func<int> f = () => 1; f(); n.ToString();", ShapeNames.DelegateCalls, 1)]
    [InlineData("var x = n > 1; var y = 0.5 < n; var z = 0.5m is > 0.2m;", ShapeNames.Scores, 2)]
    [InlineData("list.Intersect(list); list.Union(list); list.Distinct();", ShapeNames.Overlaps, 2)]
    [InlineData("var x = nameof(M);", ShapeNames.Recursion, 0)]
    [InlineData("var best = 0; if (n > best) best = n; if (n < 0) { count = 1; best = 2; } if (best < n && n > 1) (best, count) = (n, 1);", ShapeNames.Bests, 2)]
    [InlineData("var x = text == \"a\" || text is \"b\" or \"c\"; switch (text) { case \"d\": break; } var y = n == 1;", ShapeNames.Keys, 4)]
    [InlineData("string F2() => text switch { \"a\" => \"b\", _ => text }; string G() { return \"c\"; }", ShapeNames.ConstantResults, 2)]
    [InlineData("object o = n; if (o is string s || o is int) { } var t = typeof(int);", ShapeNames.TypeTests, 2)]
    [InlineData("for (;;) { n += 1; } n += 2;", ShapeNames.Sums, 1)]
    [InlineData("for (;;) { foreach (var x in list) { } } for (;;) { }", ShapeNames.NestedLoops, 1)]
    [InlineData("var q = new Queue<int>(); q.Enqueue(1); q.Dequeue(); list.Add(1);", ShapeNames.Frontiers, 2)]
    [InlineData("var c = new C(null!, null!) { Count2 = 1 }; var l = new List<int> { 1 };", ShapeNames.Initialisers, 1)]
    [InlineData("list.Where(x => x > 1).ToList(); list.Add(1);", ShapeNames.Queries, 2)]
    public async Task Body_IsCounted(string body, string name, int expected)
    {
        var type = await Extraction.TypeOf("C", $$"""
            interface IStore { void Save(); }
            interface ILogger { void Log(); }
            class C
            {
                int count; readonly List<int> list = new(); readonly int[] array = new int[1]; readonly Dictionary<string, int> map = new();
                readonly IStore store; readonly IStore other; readonly ILogger log = null!;
                public int Count2 { get; set; }
                public C(IStore store, IStore other) { this.store = store ?? throw new ArgumentNullException(); (this.other, count) = (other, 1); }
                void F() { }
                void Ping() => Pong();
                void Pong() => Ping();
                readonly string text = "";
                void M(int n) { {{body}} }
            }
            """);

        (type.Member("M").Shape.TryGetValue(name, out var count) ? count : 0).ShouldBe(expected);
    }

    [Fact]
    public async Task MutualRecursion_IsSeen()
    {
        var type = await Extraction.TypeOf("C", "class C { void A() => B(); void B() => D(); void D() => A(); void E() => A(); }");

        type.Members.Where(member => member.Shape.ContainsKey(ShapeNames.Recursion)).Select(member => member.Name).ShouldBe(["A", "B", "D"]);
    }

    [Fact]
    public async Task PrimaryConstructorParameter_IsADependency()
    {
        var type = await Extraction.TypeOf(
            "C",
            "interface IA { Task Go(); } interface IB { Task Go(); } class C(IA a, IB b) { readonly IB held = b; async Task M() { await a.Go(); await held.Go(); } }");

        type.Member("M").Shape[ShapeNames.DependencyCalls].ShouldBe(2);
        type.Member("M").Shape[ShapeNames.Collaborators].ShouldBe(2);
        type.Member("M").Shape[ShapeNames.Awaits].ShouldBe(2);
        type.Dependencies.Select(dependency => dependency.Symbol).ShouldBe(["T:IA", "T:IB"]);
    }

    [Fact]
    public async Task Constructor_SetsStateUpRatherThanChangesIt() =>
        (await Extraction.TypeOf("C", "class C { int x; public C() { x = 1; } }")).Member("#ctor").Shape.ContainsKey(ShapeNames.StateWrites).ShouldBeFalse();

    [Theory]
    [InlineData("class P { public int Moves; } class C { readonly P p = new(); void M() { p.Moves++; } }", 1)]
    [InlineData("class P { public int Moves; } class C(P p) { readonly P p = p; void M() { p.Moves++; } }", 0)]
    [InlineData("class C { readonly List<int>[] buckets = []; void M() { buckets[0].Add(1); } }", 1)]
    [InlineData("class C { readonly System.Threading.Channels.Channel<int> queue = System.Threading.Channels.Channel.CreateUnbounded<int>(); void M() { queue.Writer.TryWrite(1); } }", 1)]
    public async Task WhatBelongsToOwnState_IsState(string source, int writes)
    {
        var shape = (await Extraction.TypeOf("C", source)).Member("M").Shape;

        (shape.TryGetValue(ShapeNames.StateWrites, out var counted) ? counted : 0).ShouldBe(writes);
    }
}
