namespace PatternAnalyzers.Core.Facts;

/// <summary>Names of the counts in <see cref="MemberFact.Shape"/>.</summary>
public static class ShapeNames
{
    /// <summary>for, foreach, while, do.</summary>
    public const string Loops = "loops";

    /// <summary>if, switch arms, conditional expressions.</summary>
    public const string Branches = "branches";

    /// <summary>Numeric + - * / % and compound assignments with them.</summary>
    public const string Arithmetic = "arithmetic";

    /// <summary>Comparisons with &lt; &gt; &lt;= &gt;=.</summary>
    public const string Comparisons = "comparisons";

    /// <summary>Comparisons with a non-zero numeric constant: thresholds.</summary>
    public const string Thresholds = "thresholds";

    /// <summary>await expressions.</summary>
    public const string Awaits = "awaits";

    /// <summary>Writes to instance fields, auto-properties or collections held in fields of the own type, outside constructors.</summary>
    public const string StateWrites = "state_writes";

    /// <summary>Reads of own instance fields that are not readonly dependencies.</summary>
    public const string StateReads = "state_reads";

    /// <summary>All invocations.</summary>
    public const string Invocations = "invocations";

    /// <summary>Object creations of in-solution types.</summary>
    public const string Creations = "creations";

    /// <summary>Calls whose receiver is an injected dependency (constructor parameter, or a field or property set from one).</summary>
    public const string DependencyCalls = "dependency_calls";

    /// <summary>Distinct injected dependencies called.</summary>
    public const string Collaborators = "collaborators";

    /// <summary>String and span operations (Substring, Split, IndexOf, Regex, parsing, StringBuilder).</summary>
    public const string StringOperations = "string_operations";

    /// <summary>Element accesses on arrays, lists, spans and dictionaries.</summary>
    public const string ElementAccesses = "element_accesses";

    /// <summary>Shifts, exclusive-or and calls to System.Security.Cryptography or HashCode: hashing.</summary>
    public const string Hashing = "hashing";

    /// <summary>Sorting and ordering calls (OrderBy, Sort, ThenBy, Max, Min).</summary>
    public const string Ordering = "ordering";

    /// <summary>Direct or mutual recursion seen in the member.</summary>
    public const string Recursion = "recursion";

    /// <summary>Calls to models and vector stores that stand in the body of a loop.</summary>
    public const string LoopedIntelligence = "looped_intelligence";

    /// <summary>Questions to a model behind an interface or delegate of the solution itself: text in, text out.</summary>
    public const string ModelQuestions = "model_questions";

    /// <summary>Calls that have content turned into vectors by a model behind an interface of the solution itself.</summary>
    public const string ModelVectors = "model_vectors";

    /// <summary>Statements in the body.</summary>
    public const string Statements = "statements";

    /// <summary>Reads of single characters: an index into a string or span of characters, a loop over a string, a question to <c>char</c>.</summary>
    public const string Characters = "characters";

    /// <summary>Questions to a dictionary.</summary>
    public const string Lookups = "lookups";

    /// <summary>Calls of a delegate that is held or handed in.</summary>
    public const string DelegateCalls = "delegate_calls";

    /// <summary>Comparisons of fractions: what scores and thresholds are compared with.</summary>
    public const string Scores = "scores";

    /// <summary>Sets of words compared: intersections and unions.</summary>
    public const string Overlaps = "overlaps";

    /// <summary>The best so far is kept: a comparison whose branch writes one of what it compared.</summary>
    public const string Bests = "bests";

    /// <summary>Equality with a constant text or enum member, as <c>==</c>, pattern or case label: keys.</summary>
    public const string Keys = "keys";

    /// <summary>Constant texts and enum members that are returned or given by a switch arm.</summary>
    public const string ConstantResults = "constant_results";

    /// <summary>Tests for a type: <c>is T</c>, type patterns.</summary>
    public const string TypeTests = "type_tests";

    /// <summary>Compound assignments inside a loop: sums.</summary>
    public const string Sums = "sums";

    /// <summary>Loops inside loops.</summary>
    public const string NestedLoops = "nested_loops";

    /// <summary>What is put into or taken out of a queue, stack or heap.</summary>
    public const string Frontiers = "frontiers";

    /// <summary>Properties set by object initialisers: mapping.</summary>
    public const string Initialisers = "initialisers";

    /// <summary>Calls of LINQ operators.</summary>
    public const string Queries = "queries";

    /// <summary>Results that come out of a collection that the object holds, or are an injected interface or delegate themselves.</summary>
    public const string HeldResults = "held_results";

    /// <summary>Calls of one that was taken out of a collection that the object holds.</summary>
    public const string HeldCalls = "held_calls";

    /// <summary>Calls of everyone in a collection that the object holds, in a loop and under no condition.</summary>
    public const string FanOuts = "fan_outs";
}
