using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>One semantic model a tree: what it has bound once it does not bind again.</summary>
internal sealed class Models(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    /// <summary>The model of a tree.</summary>
    public SemanticModel Of(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model))
            models.Add(tree, model = compilation.GetSemanticModel(tree));
        return model;
    }
}
