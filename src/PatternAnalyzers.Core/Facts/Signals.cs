namespace PatternAnalyzers.Core.Facts;

/// <summary>Kinds of evidence, strongest first. Their weights are in <c>Classification/SignalTable.cs</c>.</summary>
public static class Signals
{
    /// <summary>The author's own word: <c>[Pattern]</c> on the unit.</summary>
    public const string Declaration = "declaration";

    /// <summary>An attribute that declares the kind.</summary>
    public const string Attribute = "attribute";

    /// <summary>A contract.yaml bound to the class.</summary>
    public const string Contract = "contract";

    /// <summary>A base class, anywhere in the chain.</summary>
    public const string BaseType = "base_type";

    /// <summary>An interface, anywhere in the closure.</summary>
    public const string Interface = "interface";

    /// <summary>A base class or interface whose symbol did not resolve, matched by simple name and arity.</summary>
    public const string UnresolvedBase = "unresolved_base";

    /// <summary>A call that binds the unit to a framework: MapGet, UseMiddleware, AddHostedService.</summary>
    public const string FrameworkCall = "framework_call";

    /// <summary>A convention of a framework: a method shape such as InvokeAsync(HttpContext).</summary>
    public const string Convention = "convention";

    /// <summary>The name of the type.</summary>
    public const string Name = "name";

    /// <summary>The name of an entry method.</summary>
    public const string EntryMethod = "entry_method";

    /// <summary>A registration with a dependency-injection container.</summary>
    public const string Registration = "registration";

    /// <summary>An interface and its only implementation.</summary>
    public const string Pair = "pair";

    /// <summary>The shape of the code, clear enough to stand by itself.</summary>
    public const string Shape = "shape";

    /// <summary>A shape that says too little by itself and backs up a name.</summary>
    public const string Hint = "hint";

    /// <summary>What the code does: its own effects or those it reaches.</summary>
    public const string Behaviour = "behaviour";
}
