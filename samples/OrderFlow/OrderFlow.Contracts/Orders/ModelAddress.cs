namespace OrderFlow.Contracts.Orders;

/// <summary>Where a parcel goes.</summary>
/// <param name="Recipient">Name on the label.</param>
/// <param name="Street">Street and number.</param>
/// <param name="PostalCode">Postal code as the country writes it.</param>
/// <param name="City">City.</param>
/// <param name="Country">ISO 3166 code of two letters.</param>
public sealed record ModelAddress(string Recipient, string Street, string PostalCode, string City, string Country);
