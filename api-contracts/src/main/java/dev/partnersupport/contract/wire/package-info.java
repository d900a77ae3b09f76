/** How values look as JSON, on both sides of the wire; Jackson finds the module by itself (ServiceLoader). */
package dev.partnersupport.contract.wire;
