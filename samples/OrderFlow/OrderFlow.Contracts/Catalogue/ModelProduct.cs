namespace OrderFlow.Contracts.Catalogue;

/// <summary>An article of the catalogue.</summary>
/// <param name="Sku">Stock-keeping unit.</param>
/// <param name="Title">What it is called in the shop.</param>
/// <param name="Grams">Weight of one piece.</param>
public sealed record ModelProduct(string Sku, string Title, int Grams);
