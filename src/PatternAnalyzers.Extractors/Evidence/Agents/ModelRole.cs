namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>What a type of a model framework is there for.</summary>
internal enum ModelRole
{
    /// <summary>Nothing to do with models.</summary>
    None,

    /// <summary>Answers prompts.</summary>
    Chat,

    /// <summary>An agent.</summary>
    Agent,

    /// <summary>Several agents at one table.</summary>
    Group,

    /// <summary>What a model may call.</summary>
    Tool,

    /// <summary>Vectors: embedding generators and vector stores.</summary>
    Vectors,

    /// <summary>What a model is told: messages and histories.</summary>
    Prompt,
}
