using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Merging;

/// <summary>One unit of the solution: what all compilations of its project say about it, united.</summary>
internal sealed class Unit(MergedProject project, TypeFact type)
{
    /// <summary>Its project.</summary>
    public MergedProject Project { get; } = project;

    /// <summary>The facts from the highest target framework, with evidence and files of all.</summary>
    public TypeFact Type { get; } = type;

    /// <summary>Symbol.</summary>
    public string Symbol => Type.Symbol;

    /// <summary>Target frameworks it was seen in, highest first.</summary>
    public IReadOnlyList<string> TargetFrameworks { get; init; } = [];

    /// <summary>Bases and interfaces.</summary>
    public List<ImplementsFact> Implements { get; } = [];

    /// <summary>Handled messages.</summary>
    public List<HandlesFact> Handles { get; } = [];

    /// <summary>References it makes.</summary>
    public List<ReferenceFact> References { get; } = [];

    /// <summary>True for test code, which neither uses nor implements anything that counts.</summary>
    public bool IsTest => Type.Excluded == "test";

    /// <summary>Sort key and identity within the solution.</summary>
    public string Key { get; } = project.Assembly + "\n" + type.Symbol + "\n" + project.Path;
}
