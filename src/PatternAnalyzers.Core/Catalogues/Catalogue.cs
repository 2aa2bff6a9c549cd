namespace PatternAnalyzers.Core.Catalogues; 
/// <summary>x</summary>
public static class Catalogue;
