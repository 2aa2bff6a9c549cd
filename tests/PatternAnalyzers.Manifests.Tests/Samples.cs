using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Tests;

/// <summary>Manifests and facts with every member filled.</summary>
internal static class Samples
{
    public static Manifest Merged() => new()
    {
        ToolVersion = "0.1.0",
        Repository = "example.org/shop/orders",
        Commit = "0123456789abcdef0123456789abcdef01234567",
        CommitDate = "2026-01-02T03:04:05Z",
        Dirty = false,
        Statistics = Statistics(),
        Patterns = [Pattern(), Unknown()],
        Relationships = [new() { Source = Pattern().PatternId, Target = "T:Shop.Orders.PlaceOrder", Kind = "handles" }],
        Rejected = [new() { Symbol = "T:Shop.Orders.OrderTests", Reason = "test" }],
        Warnings = ["Two projects are named Shop."],
    };

    public static Manifest Fragment(string project = "src/Orders/Orders.csproj", string? commit = "0123456789abcdef0123456789abcdef01234567") => Merged() with
    {
        Commit = commit,
        Project = project,
        Assembly = "Shop.Orders",
        TargetFramework = "net8.0",
        Configuration = "Release",
        Facts = Facts(project),
    };

    public static Pattern Pattern() => new()
    {
        PatternId = "11111111-2222-5333-8444-555555555555",
        ContentHash = new string('a', 64),
        PatternName = "Größe prüfen «заказ» 注文 😀 <T>",
        PatternType = PatternType.Handler,
        PatternSubtype = "request",
        Also = ["SERVICE/storage"],
        NodeKind = NodeKind.Effect,
        HandlerCategory = HandlerCategory.NondeterministicCompute,
        Symbol = "T:Shop.Orders.PlaceOrderHandler",
        Assembly = "Shop.Orders",
        Project = "src/Orders/Orders.csproj",
        TargetFrameworks = ["net10.0", "net8.0"],
        FilePath = "src/Orders/PlaceOrderHandler.cs",
        LineStart = 3,
        LineEnd = 40,
        Description = "Places an order \"now\" & tells nobody.",
        DescriptionSource = "documentation",
        UseCases = ["Handles PlaceOrder"],
        Code = "public sealed class PlaceOrderHandler\r\n{\n\t// \\ \u007f\n}",
        Confidence = 0.1 + 0.2,
        Evidence = [Evidence()],
        Conflicts = ["The name says COMPUTE."],
        Violations = [new()
        {
            Rule = "ONEX2001",
            Severity = Severity.Critical,
            Message = "Reads the clock.",
            FilePath = "src/Orders/PlaceOrderHandler.cs",
            Line = 12
        }],
        Suppressed = [new() { Rule = "ONEX2002", Token = "io-ok", Reason = "audit", FilePath = "src/Orders/PlaceOrderHandler.cs", Line = 14 }],
        Quality = Quality(),
    };

    public static Pattern Unknown() => new()
    {
        PatternId = "21111111-2222-5333-8444-555555555555",
        PatternName = "Bare",
        PatternType = PatternType.Algorithm,
        Symbol = "T:Shop.Orders.Bare",
        Assembly = "Shop.Orders",
        Project = "src/Orders/Orders.csproj",
        FilePath = "src/Orders/Bare.cs",
        Description = "Bare.",
        DescriptionSource = "evidence",
    };

    public static EvidenceFact Evidence() =>
        new()
        {
            Signal = Signals.Interface, Detail = "implements IRequestHandler<PlaceOrder>", Supports = "HANDLER/request",
            FilePath = "src/Orders/PlaceOrderHandler.cs", Line = 3
        };

    public static ProjectFacts Facts(string project = "src/Orders/Orders.csproj") => new()
    {
        Header = new()
        {
            ToolVersion = "0.1.0",
            Assembly = "Shop.Orders",
            Project = project,
            TargetFramework = "net8.0",
            Configuration = "Release",
            SolutionAssemblies = ["Shop.Orders", "Shop.Stock"]
        },
        Types = [TypeFact(), new() { Symbol = "T:Shop.Orders.Bare", Name = "Bare", FilePath = "src/Orders/Bare.cs" }],
        References = [new()
        {
            TargetAssembly = "Shop.Stock",
            Target = "T:Shop.Stock.Store",
            Kind = "register",
            From = "T:Shop.Orders.Module",
            Members = ["Add"],
            Service = "T:Shop.Stock.IStore",
            ServiceAssembly = "Shop.Stock",
            Test = true
        }],
        Implements = [new()
        {
            Symbol = "T:Shop.Orders.PlaceOrderHandler",
            Target = "T:MediatR.IRequestHandler`1",
            TargetAssembly = "MediatR",
            Name = "IRequestHandler",
            Relation = "interface",
            Depth = 2,
            Arguments = ["PlaceOrder"],
            Map = ["Handle=Handle"]
        }],
        Handles = [new()
        {
            Symbol = "T:Shop.Orders.PlaceOrderHandler",
            Message = "T:Shop.Orders.PlaceOrder",
            MessageAssembly = "Shop.Orders",
            MessageName = "PlaceOrder",
            Framework = "MediatR"
        }],
    };

    private static TypeFact TypeFact() => new()
    {
        Symbol = "T:Shop.Orders.PlaceOrderHandler",
        Name = "PlaceOrderHandler",
        Namespace = "Shop.Orders",
        FilePath = "src/Orders/PlaceOrderHandler.cs",
        LineStart = 3,
        LineEnd = 40,
        Documentation = new() { Summary = "Places an order.", SeeAlso = 1 },
        Dependencies = [new()
        {
            Name = "store",
            Type = "IStore",
            Symbol = "T:Shop.Stock.IStore",
            Assembly = "Shop.Stock",
            Category = EffectCategories.Database
        }],
        Fields = [new() { Name = "count", Type = "int", Modifiers = ["readonly"], Line = 5 }],
        Members = [Member()],
        Evidence = [Evidence()],
        Suppressions = [new() { Token = "io-ok", Reason = "audit", FilePath = "src/Orders/PlaceOrderHandler.cs", Line = 14, LineEnd = 15 }],
        Contract = new() { FilePath = "src/Orders/contract.yaml", Name = "node_place_order", NodeType = "EFFECT", Line = 2, Keys = ["name", "node_type"] },
    };

    private static MemberFact Member() => new()
    {
        Name = "Handle(Shop.Orders.PlaceOrder)",
        Line = 12,
        Returns = "Task",
        Parameters = ["PlaceOrder"],
        ParameterNames = ["request"],
        Shape = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["loops"] = 2 },
        Effects = [new() { Category = EffectCategories.Database, Symbol = "DbContext.SaveChangesAsync", Line = 13 }],
        Calls = ["T:Shop.Stock.IStore!Shop.Stock|Find(System.Int32)"],
        Remarks = [new() { Name = RemarkNames.BroadCatch, Detail = "Exception", Line = 15 }],
    };

    private static Quality Quality() => new()
    {
        Overall = 0.7312,
        KnownWeight = 0.8,
        Complexity = new() { Score = 0.96, Raw = new Dictionary<string, double> { ["cyclomatic"] = 2, ["cognitive"] = 1e-7 } },
        Documentation = new() { Score = 1d / 3 },
        OnexCompliance = new() { Score = 1 },
        Recency = Dimension.Unknown("needs_merge"),
        Usage = Dimension.Unknown("entry_point"),
    };

    private static Statistics Statistics() => new()
    {
        Patterns = 2,
        Rejected = 1,
        Relationships = 1,
        ByType = new Dictionary<string, int> { ["HANDLER"] = 1, ["ALGORITHM"] = 1 },
        Mean = 0.7312,
    };
}
