using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Loading;

/// <summary>One project as far as its text tells.</summary>
/// <param name="Compilation">Sources, the reference assemblies of the tool and the referenced projects; packages stay unresolved.</param>
/// <param name="Header">Header of the facts to come.</param>
/// <param name="AdditionalFiles">Its contract.yaml files.</param>
public sealed record LoadedProject(Compilation Compilation, FactsHeader Header, ImmutableArray<AdditionalText> AdditionalFiles);
