namespace PatternAnalyzers.Core.Rules; 
/// <summary>x</summary>
public static class RuleTable;
